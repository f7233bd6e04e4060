package org.sepsim.gui.session;

import java.util.Objects;
import java.util.stream.Stream;
import org.sepsim.model.Quarter;

/**
 * Something that the user makes happen in a world.
 *
 * @param kind what
 * @param date quarter at whose start it acts, such as {@code 2026-Q1}
 * @param who the nation or firm that acts, or the specification that splits
 * @param whom the firm or alliance concerned; empty where there is none
 * @param what label of a generation, or the kind of alliance; empty where there is none
 * @param size how much, in the unit of the kind; 0 where there is none
 */
public record Intervention(Kind kind, String date, String who, String whom, String what, double size) {
    /** What a user can do with a click. */
    public enum Kind {
        /** A nation excludes a vendor from new purchases. */
        BAN,
        /** A nation admits a vendor again. */
        LIFT,
        /** A nation cuts a firm off from components; size is the share of access lost. */
        LIST,
        /** A nation supplies a firm again. */
        UNLIST,
        /** A firm joins an alliance. */
        JOIN,
        /** A nation pays for its firms' research on a generation; size in billion USD a year. */
        SUBSIDISE,
        /** Governments see to two specifications of a generation; who is the one that splits. */
        SPLIT
    }

    private static final int STOCK_QUARTERS = 4;

    public Intervention {
        if (Stream.of(kind, date, who, whom, what).anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("an intervention must have kind, date, who, whom and what");
        }
    }

    /** Quarter at whose start it acts. */
    public Quarter quarter() {
        return Quarter.onOrAfter(date);
    }

    /** What it does, in words. */
    public String words() {
        return date + ": "
                + switch (kind) {
                    case BAN -> who + " bans " + whom;
                    case LIFT -> who + " lifts its ban of " + whom;
                    case LIST -> who + " lists " + whom + ", " + Math.round(100 * size) + " % of access lost";
                    case UNLIST -> who + " takes " + whom + " off its list";
                    case JOIN -> who + " joins " + whom;
                    case SUBSIDISE -> who + " pays " + size + " billion USD a year for " + what + " research";
                    case SPLIT -> "governments split the " + who + " specification";
                };
    }

    /** The same as an entry of {@code policy.dated} in a scenario file. */
    String yaml() {
        return "{date: " + date + ", "
                + switch (kind) {
                    case BAN -> "type: ban, nation: " + text(who) + ", vendor: " + text(whom);
                    case LIFT -> "type: lift, nation: " + text(who) + ", vendor: " + text(whom);
                    case LIST ->
                        "type: component-access, controller: " + text(who) + ", firm: " + text(whom) + ", depth: "
                                + size + ", stockpile: " + STOCK_QUARTERS;
                    case UNLIST ->
                        "type: component-access-restored, controller: " + text(who) + ", firm: " + text(whom);
                    case JOIN ->
                        "type: alliance, name: " + text(whom) + ", kind: " + what + ", members: [" + text(who) + "]";
                    case SUBSIDISE ->
                        "type: research-cluster, name: " + text(who + "'s programme of " + date) + ", nation: "
                                + text(who) + ", generation: " + what + ", spending: " + size;
                    case SPLIT -> "type: split-order, specification: " + text(who);
                }
                + ", source: intervention in the window}";
    }

    private static String text(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
