package org.sepsim.model;

import java.util.List;

/** The levers of a scenario: what governments choose. What the world chooses stands apart, under {@code economy} and {@code mechanisms}. */
public record Policy(
        @Parameter("restrictions on vendors") Restrictions restrictions,

        @Parameter("alliances of firms") Alliances alliances,

        @Parameter("specifications that may split") Specifications specifications,

        @Parameter("listing of a firm by an export-control authority")
        ExportControl exportControl,

        @Parameter("an agreement that ends all exclusions and controls")
        Agreement detente,

        @Parameter("a policy that draws chance and changes nothing")
        PlaceboPolicy placebo,

        @Parameter("rules of competition authorities on licences")
        Frand frand,

        @Parameter("checks of declared patents by authorities")
        Checks essentialityChecks,

        @Parameter("a patent pool that every licensor must join")
        PoolForAll poolForAll,

        @Parameter(value = "further dated events of this scenario", def = "[]")
        List<DatedEvent> dated,

        @Parameter(
                value =
                        "shares of essential patents that nations aim at; the rule under mechanisms.industrialPolicy turns them into subsidies",
                def = "[]")
        List<PatentGoal> goals,

        @Parameter("what states do for their industry besides these goals")
        StateBacking backing,

        @Parameter("a neighbouring field of research, such as artificial intelligence")
        AdjacentField adjacentField) {
    public Policy {
        dated = List.copyOf(dated);
        goals = List.copyOf(goals);
        Overlaps aims = new Overlaps("goals");
        if (detente.start() != null
                && restrictions.mode() != Mode.ENDOGENOUS
                && detente.start().compareTo(restrictions.scheduledUntil()) <= 0) {
            throw new IllegalArgumentException("detente must start after restrictions.scheduledUntil, "
                    + restrictions.scheduledUntil() + ", but starts in " + detente.start());
        }
        goals.forEach(goal -> aims.add(goal.nation() + ", " + goal.generation(), goal.first(), goal.last()));
    }

    /** The same policy with another placebo. */
    public Policy with(PlaceboPolicy other) {
        return new Policy(
                restrictions,
                alliances,
                specifications,
                exportControl,
                detente,
                other,
                frand,
                essentialityChecks,
                poolForAll,
                dated,
                goals,
                backing,
                adjacentField);
    }

    /** Which restrictions of history hold. */
    public record Restrictions(
            @Parameter(
                    value = "whether dated bans, the model's own rule, or first one and then the other decide",
                    def = "scheduled-then-endogenous",
                    source = "history is known to 2025")
            Mode mode,

            @Parameter(
                    value = "last quarter of dated bans and component restrictions",
                    def = "2025-Q4",
                    source = "the record of events ends there")
            Quarter scheduledUntil,

            @Parameter(
                    value = "quarter from which nations answer exclusions of their own vendors; none for never",
                    def = "2026-Q1",
                    source = "no exclusion in answer to another is on record to 2025")
            Quarter retaliationStart,

            @Parameter(
                    value =
                            "quarter in which nations aligned with exportControl.controller and nations opposed to it exclude each other's vendors from new purchases; none for never",
                    def = "none")
            Quarter blocsStart) {}

    /** Who decides on restrictions. */
    public enum Mode {
        SCHEDULED,
        ENDOGENOUS,
        SCHEDULED_THEN_ENDOGENOUS;

        /** The name in files: lower case with hyphens. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Which alliances of history there are. */
    public record Alliances(
            @Parameter(
                    value = "whether dated alliances, the model's own rule, or first one and then the other decide",
                    def = "scheduled-then-endogenous",
                    source = "history is known to 2025")
            Mode mode,

            @Parameter(
                    value = "last quarter of dated alliances, committees and pools",
                    def = "2025-Q4",
                    source = "the record of events ends there")
            Quarter scheduledUntil) {
        /** Whether the rule decides in a quarter. */
        public boolean endogenous(int quarter) {
            return mode == Mode.ENDOGENOUS
                    || (mode == Mode.SCHEDULED_THEN_ENDOGENOUS && quarter > scheduledUntil.index());
        }

        /** Whether what history dates in a quarter happens. */
        public boolean scheduled(int quarter) {
            return mode != Mode.ENDOGENOUS && quarter <= scheduledUntil.index();
        }
    }

    /** How many specifications a generation has whose specification may split. */
    public record Specifications(
            @Parameter(
                    value = "whether a split is left to the landscape or governments see to one or two",
                    def = "landscape",
                    source = "our choice: nobody has forced or forbidden a split of a generation")
            Split split) {}

    /** Who decides whether a specification splits. */
    public enum Split {
        LANDSCAPE,
        ONE,
        TWO;

        /** The name in files: lower case. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** An export control on components. */
    public record ExportControl(
            @Parameter(value = "nation that controls", def = "US")
            String controller,

            @Parameter(value = "firm listed", def = "Huawei", source = "Entity List, 16 May 2019")
            String firm,

            @Parameter(
                    value = "quarter in which it begins; none for never",
                    def = "2019-Q3",
                    source = "Entity List, 16 May 2019")
            Quarter start,

            @Parameter(
                    value = "share of component access lost",
                    unit = "1",
                    min = 0,
                    max = 1,
                    def = "0.6",
                    source = "our choice; swept 0-0.9")
            double depth,

            @Parameter(
                    value = "share of the cut that licences let through",
                    unit = "1",
                    min = 0,
                    max = 1,
                    def = "0",
                    source = "our choice: depth is net of the licences of 2020 and later; swept 0-0.5")
            double licensed,

            @Parameter(
                    value = "time for which the firm's stock of components lasts",
                    unit = "quarters",
                    min = 0,
                    max = 40,
                    def = "4",
                    source =
                            "recalled: stocks of 6 to 24 months in 2019, sales of devices fell from the end of 2020; swept 0-8")
            int stockpile,

            @Parameter(value = "quarter in which research is decoupled; none for never", def = "none")
            Quarter researchStart,

            @Parameter(
                    value =
                            "share of spillovers cut between friends of the controller and nations opposed to it, once research is decoupled",
                    unit = "1",
                    min = 0,
                    max = 1,
                    def = "0.5",
                    source = "our choice; swept 0-1")
            double researchDepth) {
        public ExportControl {
            Check.within("depth", depth, 0, 1);
            Check.within("licensed", licensed, 0, 1);
            Check.within("stockpile", stockpile, 0, 40);
            Check.within("researchDepth", researchDepth, 0, 1);
        }
    }

    /** The end of all exclusions and controls. */
    public record Agreement(
            @Parameter(
                    value =
                            "quarter from which all exclusions, controls and decoupling of research are lifted and none is decided on anew; none for never",
                    def = "none")
            Quarter start) {
        /** Whether it holds in a quarter. */
        public boolean holds(int quarter) {
            return start != null && quarter >= start.index();
        }
    }

    /** What licences competition authorities allow. */
    public record Frand(
            @Parameter(value = "quarter in which it begins; none for never", def = "none")
            Quarter start,

            @Parameter(
                    value =
                            "nations in which it holds; none named: where a competition authority of the world's files works",
                    def = "[]")
            List<String> nations,

            @Parameter(
                    value = "most that all licensors together may take, as a share of the device's price",
                    unit = "1",
                    min = 0,
                    max = 1,
                    def = "0.02",
                    source = "about 2 % of a 4G phone's price (Nikkei and IPlytics 2019)")
            double rateCap,

            @Parameter(
                    value = "where awards lie between bid, 0, and ask, 1",
                    unit = "1",
                    min = 0,
                    max = 1,
                    def = "0.2",
                    source = "TCL v Ericsson (2017): 0.17-0.32; swept 0-1")
            double awardWeight,

            @Parameter(
                    value = "fine for refusing a licence, a year",
                    unit = "billion USD",
                    min = 0,
                    max = 100,
                    def = "0.05",
                    source = "our choice; antitrust fines over licences reached 0.9 in 2015-2018; swept 0-1")
            double refusalFine) {
        public Frand {
            nations = List.copyOf(nations);
            Check.within("rateCap", rateCap, 0, 1);
            Check.within("awardWeight", awardWeight, 0, 1);
            Check.within("refusalFine", refusalFine, 0, 100);
        }
    }

    /** Checks of essentiality. */
    public record Checks(
            @Parameter(value = "quarter in which they begin; none for never", def = "none")
            Quarter start,

            @Parameter(
                    value =
                            "nations that go by them; none named: where an essentiality checker of the world's files works",
                    def = "[]")
            List<String> nations,

            @Parameter(
                    value = "share of declared families judged by checks",
                    unit = "1",
                    min = 0,
                    max = 1,
                    def = "0.5",
                    source = "our choice; swept 0-1; the EU pilot (2020) took .86 days a check")
            double sampled,

            @Parameter(
                    value = "share of checks that are right",
                    unit = "1",
                    min = 0.5,
                    max = 1,
                    def = "0.9",
                    source = "SSRN 4278639: below 0.9 false positives outnumber true ones at 10 % essentiality")
            double accuracy) {
        public Checks {
            nations = List.copyOf(nations);
            Check.within("sampled", sampled, 0, 1);
            Check.within("accuracy", accuracy, 0.5, 1);
        }
    }

    /** A pool of all licensors. */
    public record PoolForAll(
            @Parameter(value = "its name", def = "Pool for all", source = "our choice")
            String name,

            @Parameter(value = "quarter in which it begins; none for never", def = "none")
            Quarter start) {
        public PoolForAll {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name must not be empty");
            }
        }
    }

    /** The placebo. */
    public record PlaceboPolicy(
            @Parameter(value = "nation that announces it", def = "US")
            String nation,

            @Parameter(value = "quarter in which it begins; none for never", def = "none")
            Quarter start) {}
}
