package org.sepsim.observe;

import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.OfficeBook;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/** Writes down firms: their money every quarter, their patents and seats at the end of a period. */
final class FirmRecorder {
    private final Ledger ledger;

    FirmRecorder(Ledger ledger) {
        this.ledger = ledger;
    }

    void addFlows(World world, int period) {
        FirmBook firms = world.firms();
        int at = ledger.place(Account.RND, period, 0); // accounts of one shape have one place
        double[] rnd = ledger.book(Account.RND);
        double[] basic = ledger.book(Account.BASIC_RESEARCH);
        double[] revenue = ledger.book(Account.REVENUE);
        double[] income = ledger.book(Account.ROYALTY_INCOME);
        double[] profit = ledger.book(Account.PROFIT);
        double[] barred = ledger.book(Account.BARRED_SALES);
        double[] licensing = ledger.book(Account.LICENSING_COST);
        for (int i = 0; i < firms.count; i++) {
            rnd[at + i] += firms.rndSpend[i];
            basic[at + i] += firms.rndSpend[i] * firms.basicShare[i];
            revenue[at + i] += firms.sales(i) + firms.royaltyIncome[i];
            income[at + i] += firms.royaltyIncome[i];
            licensing[at + i] += firms.licensingCost[i];
            profit[at + i] += firms.margin[i] - (firms.rndSpend[i] - firms.rndSubsidy[i] / 4);
            barred[at + i] += firms.barredSales[i];
        }
        revenue[at + firms.count] += world.fringe().revenue;
        profit[at + firms.count] += world.fringe().margin;
        int small = ledger.place(Account.SMALL_PAID, period, 0);
        ledger.book(Account.SMALL_PAID)[small] += world.fringe().royaltyPaid;
        ledger.book(Account.SMALL_SALES)[small] += world.fringe().revenue;
        ledger.book(Account.SMALL_LICENSED)[small] += world.fringe().licensedSales;
        addApplications(world, period);
        addRoyalties(world, period);
    }

    private void addRoyalties(World world, int period) {
        double[] book = ledger.book(Account.ROYALTY_PAID);
        for (int g = 0; g < Generation.COUNT; g++) {
            int at = ledger.place(Account.ROYALTY_PAID, period, g);
            double[] paid = world.royalties().paid[g];
            for (int i = 0; i < paid.length; i++) {
                book[at + i] += paid[i];
            }
        }
    }

    private void addApplications(World world, int period) {
        double[] book = ledger.book(Account.APPLICATIONS);
        double[][] applications = world.knowledge().applications;
        for (int s = 0; s < applications.length; s++) {
            int at = ledger.place(Account.APPLICATIONS, period, world.roster().generationOf(s));
            double[] ofSpecification = applications[s];
            for (int i = 0; i < ofSpecification.length; i++) {
                book[at + i] += ofSpecification[i];
            }
        }
    }

    void writeStocks(World world, int period) {
        FirmBook firms = world.firms();
        int at = ledger.place(Account.LEADERSHIP, period, 0);
        double[] leadership = ledger.book(Account.LEADERSHIP);
        double[] access = ledger.book(Account.COMPONENT_ACCESS);
        double[] disputes = ledger.book(Account.DISPUTES);
        for (int i = 0; i < firms.count; i++) {
            leadership[at + i] = firms.leadership[i];
            access[at + i] = firms.active[i] ? firms.access[i] : Double.NaN;
            disputes[at + i] = world.licences().disputes(i);
        }
        writePatents(world, period);
        writeOffices(world.offices(), period);
    }

    private void writeOffices(OfficeBook offices, int period) {
        for (int g = 0; g < Generation.COUNT; g++) {
            int at = ledger.place(Account.FILED_AT, period, g);
            int count = offices.filed[g].length;
            System.arraycopy(offices.filed[g], 0, ledger.book(Account.FILED_AT), at, count);
            System.arraycopy(offices.granted[g], 0, ledger.book(Account.GRANTED_AT), at, count);
        }
    }

    /** Specifications of one generation are added up. */
    private void writePatents(World world, int period) {
        Roster roster = world.roster();
        KnowledgeBook knowledge = world.knowledge();
        double[] declared = ledger.book(Account.DECLARED);
        double[] essential = ledger.book(Account.ESSENTIAL);
        double[] strength = ledger.book(Account.STRENGTH);
        double[] granted = ledger.book(Account.GRANTED);
        double[] contributions = ledger.book(Account.CONTRIBUTIONS);
        double[] approvals = ledger.book(Account.APPROVALS);
        int[] group = ledger.subjects.group();
        for (int s = 0; s < knowledge.capital.length; s++) {
            int at = ledger.place(Account.DECLARED, period, roster.generationOf(s));
            for (int i = 0; i < group.length; i++) {
                declared[at + i] += knowledge.declared(s, i);
                essential[at + i] += knowledge.essential[s][i];
                strength[at + i] += world.recognised(s, i);
                granted[at + i] += knowledge.granted[s][i];
                contributions[at + group[i]] += knowledge.contributions[s][i];
                approvals[at + group[i]] += knowledge.approvals[s][i];
            }
        }
    }
}
