package org.sepsim.gui.session;

import java.util.List;
import org.sepsim.observe.Level;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;

/** The measures that the window charts, of nations and firms. */
public final class ShownMeasures {
    /** What the charts begin with. */
    public static final String FIRST = "declared_sep_share";

    private static final List<Measure> LIST = List.of(
            race(FIRST),
            race("patent_application_share"),
            race("contribution_share"),
            race("ran_revenue_share"),
            race("device_revenue_share"),
            race("essential_sep_share"),
            one("rnd_spend"),
            one("revenue"),
            one("royalty_income"));

    private ShownMeasures() {}

    /** All, those by generation first. */
    public static List<Measure> all() {
        return LIST;
    }

    /** A measure in words: {@code declared SEP share}. */
    public static String words(String measure) {
        return measure.replace('_', ' ')
                .replace("sep ", "SEP ")
                .replace("ran ", "RAN ")
                .replace("rnd ", "R&D ");
    }

    /** A series in words, without its owner: {@code 6G declared SEP share}. */
    public static String words(String generation, String measure) {
        return generation.equals("all") ? words(measure) : generation + " " + words(measure);
    }

    private static Measure race(String name) {
        return only(name, List.of("4G", "5G", "6G"));
    }

    private static Measure one(String name) {
        return only(name, List.of("all"));
    }

    private static Measure only(String name, List<String> generations) {
        return Measures.named(name).orElseThrow().only(List.of(Level.NATION, Level.FIRM), generations);
    }
}
