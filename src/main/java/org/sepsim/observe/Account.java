package org.sepsim.observe;

/** What is written down of a run, by owner; all else is derived. Money is billion USD. */
enum Account {
    DECLARED(Level.FIRM, true, false),
    ESSENTIAL(Level.FIRM, true, false),
    /** Strength by which royalties are divided. */
    STRENGTH(Level.FIRM, true, false),
    /** Disputes about licences that wait for an award. */
    DISPUTES(Level.FIRM, false, false),
    /** Since the generation's first slot, with the head of the group. */
    CONTRIBUTIONS(Level.FIRM, true, false),
    APPROVALS(Level.FIRM, true, false),
    LEADERSHIP(Level.FIRM, false, false),
    /** NaN for a firm that is not in business. */
    COMPONENT_ACCESS(Level.FIRM, false, false),
    LISTED(Level.FIRM, false, false),
    /** Nations that exclude the firm, and what part of the world's GDP they are. */
    EXCLUDING_NATIONS(Level.FIRM, true, false),
    EXCLUDING_GDP(Level.FIRM, true, false),

    APPLICATIONS(Level.FIRM, true, true),
    RAN_SALES(Level.FIRM, true, true),
    DEVICE_SALES(Level.FIRM, true, true),
    RND(Level.FIRM, false, true),
    BASIC_RESEARCH(Level.FIRM, false, true),
    REVENUE(Level.FIRM, false, true),
    ROYALTY_INCOME(Level.FIRM, false, true),
    /** By the generation of the device. */
    ROYALTY_PAID(Level.FIRM, true, true),
    /** Royalties, sales and licensed sales of small licensees. */
    SMALL_PAID(Level.WORLD, false, true),
    SMALL_SALES(Level.WORLD, false, true),
    SMALL_LICENSED(Level.WORLD, false, true),
    /** Talks, suits and fines about licences. */
    LICENSING_COST(Level.FIRM, false, true),
    /** From radio access networks since January, outside the nation that spent most on them since then. */
    RAN_SALES_ABROAD(Level.FIRM, false, false),
    PROFIT(Level.FIRM, false, true),
    BARRED_SALES(Level.FIRM, false, true),
    /** Public money for R&amp;D, by the generation it is meant for. */
    RND_SUBSIDY(Level.FIRM, true, true),

    USERS(Level.NATION, true, false),
    STATIONS(Level.NATION, true, false),
    OUTPUT(Level.NATION, true, true),
    CONSUMER_SURPLUS(Level.NATION, false, true),
    /** Discounts on networks sold abroad, by home of the vendor. */
    VENDOR_FINANCE(Level.NATION, false, true),
    STATE_OUTLAY(Level.NATION, false, true),
    DUPLICATED_RND(Level.NATION, true, true),
    FRAGMENTATION_COST(Level.NATION, true, true),
    ADJACENT_CAPITAL(Level.NATION, false, false),
    ADJACENT_FAMILIES(Level.NATION, false, false),

    SPECIFICATIONS(Level.WORLD, true, false),
    FRAGMENTATION(Level.WORLD, true, false),
    BANNING_NATIONS(Level.WORLD, true, false),
    BANNING_GDP(Level.WORLD, true, false),

    /** Nations that have signed a security proposal. */
    COALITION(Level.WORLD, true, false),

    /** Firms, small ones of committees among them; nations of a security coalition. */
    ALLIANCE_MEMBERS(Level.ALLIANCE, false, false),
    POOL_MEMBERS(Level.POOL, false, false),
    /** Share of its generation's users; NaN while there are none. */
    SPECIFICATION_SHARE(Level.SPECIFICATION, false, false),

    GRANTED(Level.FIRM, true, false),
    FILED_AT(Level.OFFICE, true, false),
    GRANTED_AT(Level.OFFICE, true, false);

    private final Level owner;
    private final boolean byGeneration;
    private final boolean flow;

    Account(Level owner, boolean byGeneration, boolean flow) {
        this.owner = owner;
        this.byGeneration = byGeneration;
        this.flow = flow;
    }

    /** Who keeps the account. */
    Level owner() {
        return owner;
    }

    /** Whether it is kept apart by generation. */
    boolean byGeneration() {
        return byGeneration;
    }

    /** Whether it is added up over a period rather than read at its end. */
    boolean flow() {
        return flow;
    }
}
