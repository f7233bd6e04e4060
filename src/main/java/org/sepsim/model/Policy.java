package org.sepsim.model;

import java.util.List;

/** The levers of a scenario: what governments choose. What the world chooses stands apart, under {@code economy} and {@code mechanisms}. */
public record Policy(
        @Parameter("restrictions on vendors") Restrictions restrictions,

        @Parameter("listing of a firm by an export-control authority")
        ExportControl exportControl,

        @Parameter("a policy that draws chance and changes nothing")
        PlaceboPolicy placebo,

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
        goals.forEach(goal -> aims.add(goal.nation() + ", " + goal.generation(), goal.first(), goal.last()));
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
            Quarter retaliationStart) {}

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

    /** The placebo. */
    public record PlaceboPolicy(
            @Parameter(value = "nation that announces it", def = "US")
            String nation,

            @Parameter(value = "quarter in which it begins; none for never", def = "none")
            Quarter start) {}
}
