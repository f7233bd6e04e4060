package org.sepsim.engine;

import java.util.function.Function;

/** The quarter, phase by phase, in the order in which they act. Those marked yearly act in January only. */
@SuppressWarnings("ImmutableEnumChecker") // constructors of phases hold no state
public enum Phase {
    NATIONS_DECIDE(false, NationsDecide::new),
    REGULATORS_RULE(true, RegulatorsRule::new),
    RND_BUDGETS(true, RndBudgets::new),
    ALLIANCES_REFORM(true, AlliancesReform::new),
    WORK_PLANS(true, WorkPlans::new),
    LICENCE_TALKS(true, LicenceTalks::new),
    POOL_OFFERS(true, PoolOffers::new),
    PATENT_TRADES(true, PatentTrades::new),
    KEPT_PATENTS(true, KeptPatents::new),
    DATED_EVENTS(false, DatedEvents::new),
    RESEARCH(false, Research::new),
    INVENTIONS(false, Inventions::new),
    STANDARDS_WORK(false, StandardsWork::new),
    DECLARATIONS(false, Declarations::new),
    DIFFUSION(false, Diffusion::new),
    COMPONENT_ACCESS(false, ComponentAccessPhase::new),
    VENDOR_CHOICE(false, VendorChoices::new),
    LOST_SHARES(true, LostShares::new),
    LICENCES(false, Licences::new),
    ACCOUNTS(false, Accounts::new),
    EXITS(false, Exits::new);

    private final boolean yearly;
    private final Function<Stage, PhaseStep> maker;

    Phase(boolean yearly, Function<Stage, PhaseStep> maker) {
        this.yearly = yearly;
        this.maker = maker;
    }

    /** Whether it acts in the first quarter of a year only. */
    public boolean yearly() {
        return yearly;
    }

    PhaseStep on(Stage stage) {
        return maker.apply(stage);
    }
}
