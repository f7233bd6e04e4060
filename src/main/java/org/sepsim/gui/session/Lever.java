package org.sepsim.gui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sepsim.scenario.ParameterEntry;
import org.sepsim.scenario.ParameterList;
import org.sepsim.scenario.Scenario;

/**
 * A parameter that the user can move.
 *
 * @param entry what it is, its range, unit, default and source
 * @param value what the scenario says
 * @param names where it is a name and nothing else, those to choose from; any other may be given too
 */
public record Lever(ParameterEntry entry, String value, List<String> names) {
    /** What begins the words of which any number may be chosen. */
    static final String ANY_OF = "any of ";

    private static final Pattern RANGE = Pattern.compile("from (\\S+) to (\\S+)");

    private static final Pattern CHOICES = Pattern.compile(", | or ");
    /** Two words or more of letters and digits, which are neither a number nor a truth value. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\d]*( [\\p{L}\\d]+)+");

    /** A number, a quarter or another word that nothing but itself can be taken for. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d.+-]+");

    private static final String DATES = "2005-Q1 to";
    private static final Set<String> WHOLE = ParameterList.wholeNumbers();

    /** How it is moved. */
    public enum Control {
        SLIDER,
        CHOICE,
        /** Any number of words. */
        SEVERAL,
        /** A name of those there are, or another. */
        NAME
    }

    public Lever {
        names = List.copyOf(names);
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
                levers.add(new Lever(
                        NamedChoices.named(entry, scenario),
                        value,
                        NamedChoices.offered(entry.path(), value, scenario)));
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
        if (RANGE.matcher(entry.allowed()).matches() || entry.allowed().startsWith(DATES)) {
            return Control.SLIDER;
        }
        if (entry.allowed().startsWith(ANY_OF)) {
            return Control.SEVERAL;
        }
        return entry.allowed().equals("text") ? Control.NAME : Control.CHOICE;
    }

    /** What the places of a slider stand for. */
    public Scale scale() {
        if (entry.allowed().startsWith(DATES)) {
            return new Scale.Quarters(entry.allowed().endsWith(" or none"));
        }
        Matcher range = RANGE.matcher(entry.allowed());
        if (!range.matches()) {
            throw new IllegalStateException(path() + " has no range");
        }
        double low = Double.parseDouble(range.group(1));
        double high = Double.parseDouble(range.group(2));
        return new Scale.Range(low, high, WHOLE.contains(path()));
    }

    /** The words of a choice, or of which several may be chosen. */
    public List<String> choices() {
        String words =
                entry.allowed().startsWith(ANY_OF) ? entry.allowed().substring(ANY_OF.length()) : entry.allowed();
        return CHOICES.splitAsStream(words).toList();
    }

    /** The words that are chosen of several. */
    public List<String> chosen() {
        String words = value.substring(1, value.length() - 1);
        return words.isBlank()
                ? List.of()
                : CHOICES.splitAsStream(words).map(ResolvedValues::unquoted).toList();
    }

    /** A value as it stands in a file: what is written by hand within quotation marks where it could be taken for anything else, so that it is read, or refused, as it is written. */
    public String inFile(String given) {
        boolean plain = switch (control()) {
            case NAME -> PLAIN.matcher(given).matches();
            case SLIDER -> WORD.matcher(given).matches();
            case CHOICE, SEVERAL -> true;
        };
        return plain ? given : LeverList.quoted(given);
    }

    /** Several words as they stand in a file. */
    public static String several(List<String> words) {
        return words.stream().map(LeverList::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}
