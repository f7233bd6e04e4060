package org.sepsim.gui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sepsim.scenario.ParameterEntry;
import org.sepsim.scenario.ParameterList;
import org.sepsim.scenario.Scenario;

/**
 * A parameter that the user can move.
 *
 * @param entry what it is, its range, unit, default and source
 * @param value what the scenario says
 */
public record Lever(ParameterEntry entry, String value) {
    private static final Pattern RANGE = Pattern.compile("from (\\S+) to (\\S+)");

    private static final Pattern CHOICES = Pattern.compile(", | or ");

    /** How it is moved. */
    public enum Control {
        SLIDER,
        CHOICE,
        DATE,
        TEXT
    }

    /** All levers and uncertainties of a scenario that have one value or plain words, those of the rules in force only; {@link LeverList} has the others. */
    public static List<Lever> of(Scenario scenario) {
        Map<String, String> values = ResolvedValues.of(scenario).values();
        List<Lever> levers = new ArrayList<>();
        for (ParameterEntry entry : ParameterList.ofScenario()) {
            String value = values.get(entry.path());
            boolean blocks = entry.allowed().equals("list")
                    && !ParameterList.ofItems(entry.path()).isEmpty();
            boolean movable = entry.path().contains(".") && value != null && !blocks;
            if (movable && inForce(entry, values)) {
                levers.add(new Lever(entry, value));
            }
        }
        return levers;
    }

    private static boolean inForce(ParameterEntry entry, Map<String, String> values) {
        if (entry.rule().isEmpty()) {
            return true;
        }
        String above = entry.path();
        while (above.contains(".")) {
            above = above.substring(0, above.lastIndexOf('.'));
            String type = values.get(above + ".type");
            if (type != null) {
                return type.equals(entry.rule());
            }
        }
        return false;
    }

    /** Its path, as in {@code --set}. */
    public String path() {
        return entry.path();
    }

    /** The block in which it stands: {@code policy.exportControl}. */
    public String block() {
        return path().substring(0, path().lastIndexOf('.'));
    }

    /** Its name within the block. */
    public String name() {
        return path().substring(path().lastIndexOf('.') + 1);
    }

    /** Whether governments choose it; else the world does. */
    public boolean ofGovernments() {
        return path().startsWith("policy.");
    }

    /** How it is moved. */
    public Control control() {
        if (RANGE.matcher(entry.allowed()).matches()) {
            return Control.SLIDER;
        }
        if (entry.allowed().startsWith("2005-Q1 to")) {
            return Control.DATE;
        }
        boolean words = entry.allowed().equals("text") || entry.allowed().equals("list");
        return words ? Control.TEXT : Control.CHOICE;
    }

    /** Least value of a slider. */
    public double low() {
        return bound(1);
    }

    /** Greatest value of a slider. */
    public double high() {
        return bound(2);
    }

    private double bound(int group) {
        Matcher range = RANGE.matcher(entry.allowed());
        if (!range.matches()) {
            throw new IllegalStateException(path() + " has no range");
        }
        return Double.parseDouble(range.group(group));
    }

    /** The words of a choice. */
    public List<String> choices() {
        return CHOICES.splitAsStream(entry.allowed()).toList();
    }
}
