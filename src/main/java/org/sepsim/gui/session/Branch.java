package org.sepsim.gui.session;

import java.util.List;
import org.sepsim.scenario.Scenario;

/**
 * A world of the tree: where it left its parent, and what is changed. Branches are told apart by their number.
 *
 * @param id its number, 0 for the scenario as it was opened
 * @param parent number of the branch it left; -1 for the first
 * @param name as the user calls it
 * @param forkQuarter last quarter in which it equals its parent; -1 if it may differ from the start
 * @param changes what it does otherwise than the scenario as it was opened
 * @param scenario the scenario with these changes
 * @param chronicle its world
 */
public record Branch(
        int id, int parent, String name, int forkQuarter, Changes changes, Scenario scenario, Chronicle chronicle) {
    /** The same under another name. */
    Branch named(String newName) {
        return new Branch(id, parent, newName, forkQuarter, changes, scenario, chronicle);
    }

    /** What is changed, in words. */
    public List<String> words() {
        return changes.words();
    }

    /** Name as a scenario: that of the file that was opened, or of the file that it is exported to. */
    public String scenarioName() {
        return parent < 0 ? scenario.name() : fileName();
    }

    /** Name of a file for it: small letters, digits and hyphens. */
    public String fileName() {
        String plain = name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "branch" : plain;
    }
}
