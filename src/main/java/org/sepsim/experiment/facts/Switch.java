package org.sepsim.experiment.facts;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.scenario.ParameterEntry;
import org.sepsim.scenario.ParameterList;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.WrittenOut;

/**
 * A mechanism that can be switched off, or set to its null rival.
 *
 * @param name in tables
 * @param words what is done
 * @param sets what is laid over a scenario, {@code path.to.parameter=value} each; {@code mechanisms.SEAM.type=RULE} for another rule
 */
record Switch(String name, String words, List<String> sets) {
    private static final String TYPE = ".type";

    Switch {
        sets = List.copyOf(sets);
    }

    static Switch of(String name, String words, String... sets) {
        return new Switch(name, words, List.of(sets));
    }

    /** What is laid over this scenario: another rule keeps the numbers that both rules have. */
    List<String> setsFor(Scenario scenario) {
        WrittenOut written = new WrittenOut(scenario);
        List<String> all = new ArrayList<>();
        for (String set : sets) {
            all.add(set);
            String path = set.substring(0, set.indexOf('='));
            if (path.endsWith(TYPE)) {
                String block = path.substring(0, path.length() - TYPE.length());
                all.addAll(kept(written, block, set.substring(path.length() + 1)));
            }
        }
        return all;
    }

    private static List<String> kept(WrittenOut written, String block, String rule) {
        return ParameterList.ofScenario().stream()
                .filter(entry ->
                        entry.path().startsWith(block + ".") && entry.rule().equals(rule))
                .map(ParameterEntry::path)
                .flatMap(path -> written.at(path).stream().map(value -> path + "=" + value))
                .toList();
    }
}
