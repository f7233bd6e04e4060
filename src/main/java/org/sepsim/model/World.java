package org.sepsim.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sepsim.model.event.Event;

/**
 * The state of one simulated world. Continuous accounts stand in the books and are written each by the one phase that owns it; everything discrete is changed by events, through the methods
 * below.
 */
public final class World {
    private final Roster roster;
    private final FirmBook firms;
    private final KnowledgeBook knowledge;
    private final OfficeBook offices;
    private final NationBook nations;
    private final Market[] markets;
    private final Restrictions restrictions;
    private final AllianceBook alliances;
    private final ProposalBook proposals;
    private final SpecificationBook specifications;
    private final AlignmentBook alignment;
    private final ControlBook controls;
    private final Fringe fringe = new Fringe();
    private final RoyaltyBook royalties;
    private final LicenceBook licences;
    private final LicensingAuthorities authorities;
    private final BackingBook backing;
    private final List<LoggedEvent> log = new ArrayList<>();
    private int quarter;
    private int decisions;
    private int launchesMoved;

    /**
     * An empty world: names, and books full of zeros.
     *
     * @param roster who is who
     * @param infrastructureVendors firms that sell infrastructure
     * @param deviceVendors firms that sell devices, the fringe last if there is one
     * @param chipVendors firms that sell chips
     */
    public World(Roster roster, int[] infrastructureVendors, int[] deviceVendors, int[] chipVendors) {
        this.roster = roster;
        int f = roster.firms().size();
        int c = roster.nations().size();
        int s = roster.specifications().size();
        firms = new FirmBook(f);
        knowledge = new KnowledgeBook(s, f);
        offices = new OfficeBook(roster.offices().size());
        nations = new NationBook(c);
        markets = new Market[] {
            new Market(Business.INFRASTRUCTURE, infrastructureVendors, f, c, s),
            new Market(Business.DEVICES, deviceVendors, f, c, s),
            new Market(Business.CHIPS, chipVendors, f, c, s)
        };
        restrictions = new Restrictions(c, f);
        alliances = new AllianceBook(firms.active);
        proposals = new ProposalBook(c, f);
        specifications = new SpecificationBook(roster, f);
        alignment = new AlignmentBook(c);
        controls = new ControlBook(c, f);
        royalties = new RoyaltyBook(f);
        licences = new LicenceBook(f);
        authorities = new LicensingAuthorities(c);
        backing = new BackingBook(f, c);
    }

    public Roster roster() {
        return roster;
    }

    public FirmBook firms() {
        return firms;
    }

    public OfficeBook offices() {
        return offices;
    }

    public KnowledgeBook knowledge() {
        return knowledge;
    }

    public NationBook nations() {
        return nations;
    }

    public Market infrastructure() {
        return markets[0];
    }

    public Market devices() {
        return markets[1];
    }

    public Market chips() {
        return markets[2];
    }

    public Restrictions restrictions() {
        return restrictions;
    }

    public AllianceBook alliances() {
        return alliances;
    }

    public ProposalBook proposals() {
        return proposals;
    }

    public SpecificationBook specifications() {
        return specifications;
    }

    public AlignmentBook alignment() {
        return alignment;
    }

    public ControlBook controls() {
        return controls;
    }

    /** What flows of knowledge between firms of two nations relative to what would if nobody kept it. */
    public double researchFlow(int c, int d) {
        return controls.researchFlow(alignment, c, d);
    }

    public Fringe fringe() {
        return fringe;
    }

    public RoyaltyBook royalties() {
        return royalties;
    }

    public LicenceBook licences() {
        return licences;
    }

    public LicensingAuthorities authorities() {
        return authorities;
    }

    public BackingBook backing() {
        return backing;
    }

    /** Counts choices of specification. */
    public int decisions() {
        return decisions;
    }

    /** The quarter being simulated, 0 for 2005-Q1. */
    public int quarter() {
        return quarter;
    }

    /** Years since 2005 of the quarter being simulated. */
    public int year() {
        return quarter / 4;
    }

    /** Moves the calendar; only the schedule does. */
    public void enter(int newQuarter) {
        quarter = newQuarter;
    }

    /** What has happened, in order. */
    public List<LoggedEvent> log() {
        return Collections.unmodifiableList(log);
    }

    /** Applies an event and logs it. */
    public void apply(Event event) {
        event.applyTo(this);
        log.add(new LoggedEvent(quarter, event));
    }

    /** Contracts of the markets on which a firm sells end before anything about it changes. */
    private void endContracts(int firm) {
        for (Market market : markets) {
            if (market.vendorOf[firm] >= 0) {
                market.endContracts();
            }
        }
    }

    /** A firm starts business. */
    public void activate(int firm) {
        endContracts(firm);
        firms.active[firm] = true;
        firms.rndBudget[firm] += firms.entryBudget[firm];
        firms.cash[firm] += firms.entryCash[firm];
    }

    /** A firm ends business. */
    public void deactivate(int firm) {
        endContracts(firm);
        firms.active[firm] = false;
        alliances.leaveAll(firm);
        firms.rndBudget[firm] = 0;
        firms.access[firm] = 0;
    }

    /** All of a firm passes to another, and it ends. */
    public void merge(int from, int into) {
        endContracts(from);
        endContracts(into);
        firms.active[into] = true;
        blendAdvantage(from, into, 1);
        knowledge.move(from, into, 1, 1);
        knowledge.inheritWork(from, into);
        for (Market market : markets) {
            market.inherit(from, into);
        }
        restrictions.inherit(from, into);
        alliances.inherit(from, into);
        licences.inherit(from, into);
        proposals.inherit(from, into);
        for (boolean[] does : firms.does) {
            does[into] |= does[from];
        }
        for (double[] account : new double[][] {
            firms.rndBudget,
            firms.aspiration,
            firms.cash,
            firms.salesToDate,
            firms.marginToDate,
            firms.leadership,
            firms.funds
        }) {
            account[into] += account[from];
            account[from] = 0;
        }
        firms.quartersToDate[into] = Math.max(firms.quartersToDate[into], firms.quartersToDate[from]);
        deactivate(from);
    }

    /** What comes along brings its own productivity and fields: means weighted by R&D capital. */
    private void blendAdvantage(int from, int into, double capitalShare) {
        double arriving = capitalShare * capitalOf(from);
        double there = capitalOf(into);
        if (arriving <= 0) {
            return;
        }
        double weight = arriving / (arriving + there);
        for (double[] account : new double[][] {firms.recordAdvantage, firms.ownAdvantage}) {
            account[into] = (1 - weight) * account[into] + weight * account[from];
        }
        for (int d = 0; d < Domain.COUNT; d++) {
            firms.domain[into][d] = (1 - weight) * firms.domain[into][d] + weight * firms.domain[from][d];
        }
    }

    private double capitalOf(int firm) {
        double sum = 0;
        for (double[] ofSpecification : knowledge.capital) {
            sum += ofSpecification[firm];
        }
        return sum;
    }

    /** A firm sells businesses. */
    public void transfer(int from, int into, List<Business> businesses, double familiesShare, double capitalShare) {
        firms.active[into] = true;
        blendAdvantage(from, into, capitalShare);
        knowledge.move(from, into, familiesShare, capitalShare);
        double budget = firms.rndBudget[from] * capitalShare;
        firms.rndBudget[from] -= budget;
        firms.rndBudget[into] += budget;
        for (Market market : markets) {
            if (businesses.contains(market.business)) {
                market.endContracts();
                market.inherit(from, into);
            }
        }
        for (Business business : businesses) {
            firms.does[business.index()][from] = false;
            firms.does[business.index()][into] = true;
        }
    }

    /** A nation excludes a vendor; a {@code null} generation means all, a {@code null} removal lets stay what is installed. */
    public void exclude(int nation, int firm, Generation generation, Quarter removalBy) {
        infrastructure().endContracts();
        if (!restrictions.excludes(nation, firm)) {
            alignment.fall(nation, firms.home[firm], AlignmentBook.Cause.BAN);
        }
        restrictions.exclude(nation, firm, generation, removalBy);
    }

    /** A nation admits a vendor again. */
    public void admit(int nation, int firm) {
        infrastructure().endContracts();
        restrictions.admit(nation, firm);
    }

    /**
     * A nation bars a part of components from a firm, and its own suppliers from selling it; the chip R&amp;D of the firm's home in this quarter becomes the yardstick of later effort.
     *
     * @param stock quarters that the firm's stock of components lasts
     */
    public void cutAccess(int controller, int firm, double part, int stock) {
        endContracts(firm);
        chips().endContracts();
        firms.substituted[firm] *= 1 - part;
        firms.stockUntil[firm] = Math.max(firms.stockUntil[firm], quarter + stock);
        firms.cutAt[firm] = quarter;
        if (firms.stockUntil[firm] <= quarter) {
            firms.access[firm] = firms.substituted[firm];
        }
        controls.bar(controller, firm, part);
        alignment.fall(controller, firms.home[firm], AlignmentBook.Cause.CONTROL);
    }

    /** A firm has used up its stock of components: it has what it can replace. */
    public void useUpStock(int firm) {
        endContracts(firm);
        firms.access[firm] = firms.substituted[firm];
    }

    /** A nation supplies a firm again: access to components is whole, or as far as others still bar them. */
    public void restoreAccess(int controller, int firm) {
        endContracts(firm);
        chips().endContracts();
        double left = controls.free(controller, firm);
        firms.substituted[firm] = 1 - (1 - firms.substituted[firm]) * left;
        firms.access[firm] = 1 - (1 - firms.access[firm]) * left;
    }

    /** Friends of a nation keep part of their research from those opposed to it. */
    public void decoupleResearch(int nation, double part) {
        controls.keepApart(nation, part);
    }

    /** A nation lays an attack at another's door: it weighs on all firms at home there. */
    public void accuse(int accuser, int accused, double weight) {
        for (int i = 0; i < firms.count; i++) {
            if (firms.home[i] == accused) {
                restrictions.accuse(i, weight);
            }
        }
        alignment.fall(accuser, accused, AlignmentBook.Cause.INCIDENT);
    }

    /** Two nations come closer, by a part in [0, 1] of what is left to full alignment. */
    public void comeCloser(int nation, int partner, double part) {
        alignment.rise(nation, partner, part);
    }

    /** Every nation of a jurisdiction has to decide on a vendor in a quarter. */
    public void assess(String jurisdiction, int firm, Quarter decision) {
        for (int c : roster.everOf(jurisdiction)) {
            if (firms.home[firm] != c && roster.isOf(c, jurisdiction, new Quarter(quarter))) {
                restrictions.assess(c, firm, decision.index());
            }
        }
    }

    /** Strength by which royalties are divided, families: what checks recognise of what is declared by a firm in business; patents of firms that have ended earn nothing. */
    public double recognised(int specification, int firm) {
        return firms.active[firm]
                ? authorities
                        .check()
                        .recognised(knowledge.declared(specification, firm), knowledge.essential[specification][firm])
                : 0;
    }

    /**
     * Writes the recognised strength of each firm in a specification, families.
     *
     * @param byFirm receives it
     * @return that of all firms
     */
    public double recognised(int specification, double[] byFirm) {
        EssentialityCheck check = authorities.check();
        if (check.checked() == 0) {
            return knowledge.declared(specification, firms.active, byFirm);
        }
        int[] approved = knowledge.approvedFamilies[specification];
        int[] over = knowledge.overDeclared[specification];
        int[] essential = knowledge.essential[specification];
        double sum = 0;
        for (int i = 0; i < byFirm.length; i++) {
            byFirm[i] = firms.active[i] ? check.recognised(approved[i] + over[i], essential[i]) : 0;
            sum += byFirm[i];
        }
        return sum;
    }

    /** Families of a specification are sold. */
    public void tradePatents(int from, int into, int specification, int families, double price, double cost) {
        knowledge.trade(specification, from, into, families);
        firms.cash[from] += price;
        firms.cash[into] -= price + cost;
    }

    /** A nation takes a specification, for which it awards new contracts; what it was delivered under the old ones is booked first. */
    public void take(int nation, int specification) {
        decisions++;
        int g = roster.generationOf(specification);
        for (Market market : markets) {
            if (market.deliveredUnits[g][nation] > 0) {
                market.settle();
            }
        }
        nations.specification[g][nation] = specification;
        nations.decided[g][nation] = true;
    }

    /**
     * A fork splits off: firms take what they know and hold along, and whichever nations do not take it take the trunk.
     *
     * @param followers firms that go with the fork
     * @param takers nations that take it
     */
    public void split(int fork, int[] followers, int[] takers) {
        int trunk = roster.trunkOf(fork);
        specifications.split(fork, followers);
        for (int i : followers) {
            knowledge.carry(i, trunk, fork);
        }
        for (int c = 0; c < nations.count; c++) {
            take(c, trunk);
        }
        for (int c : takers) {
            take(c, fork);
        }
    }

    /** Governments see to it that a specification splits, and stays so. */
    public void orderSplit(int trunk) {
        specifications.orderSplit(trunk);
    }

    /** A fork and its trunk become one again. */
    public void repair(int fork) {
        int trunk = roster.trunkOf(fork);
        specifications.repair(fork);
        for (int i = 0; i < firms.count; i++) {
            knowledge.carry(i, fork, trunk);
        }
        for (int c = 0; c < nations.count; c++) {
            take(c, trunk);
        }
    }

    /** A nation opens a generation in this quarter, whatever was planned. */
    public void launch(int nation, Generation generation) {
        int[] launch = nations.launch[generation.index()];
        if (quarter < launch[nation]) {
            launch[nation] = quarter;
            launchesMoved++;
        }
    }

    /** Counts launches that came before they were planned. */
    public int launchesMoved() {
        return launchesMoved;
    }

    /** Buyers abroad get back a part of what they pay for networks of a nation's vendors. */
    public void discount(int nation, double part, double statePays) {
        infrastructure().endContracts();
        backing.discount[nation] = part;
        backing.statePays[nation] = statePays;
    }

    /** A cluster spends so much a year on the R&amp;D of a nation's firms on a generation. */
    public void fund(String cluster, int nation, Generation generation, double spending) {
        backing.fund(cluster, generation.index(), nation, spending);
    }

    /** A nation aims at so many base stations by the end of a quarter. */
    public void aimAt(int nation, Generation generation, double stations, double budget, Quarter by) {
        int g = generation.index();
        backing.aim(g, nation, stations, budget, quarter, by.index());
        backing.stationsAtStart[g][nation] = nations.stations[g][nation];
    }

    /** A nation pays its firms for applications. */
    public void payApplications(int nation, double boost, double paidPerApplication) {
        backing.boost[nation] = boost;
        backing.paidPerApplication[nation] = paidPerApplication;
    }
}
