package org.sepsim.observe;

import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.OfficeBook;
import org.sepsim.model.World;

/** Writes down firms: their money every quarter, their patents and seats at the end of a period. */
final class FirmRecorder {
    private final Ledger ledger;
    private final double[] numbers;

    FirmRecorder(Ledger ledger) {
        this.ledger = ledger;
        numbers = new double[ledger.subjects.firms()];
    }

    void addFlows(World world, int period) {
        FirmBook firms = world.firms();
        ledger.add(Account.RND, period, 0, firms.rndSpend);
        ledger.add(Account.ROYALTY_INCOME, period, 0, firms.royaltyIncome);
        ledger.add(Account.LICENSING_COST, period, 0, firms.licensingCost);
        ledger.add(Account.BARRED_SALES, period, 0, firms.barredSales);
        addBasicResearch(firms, period);
        addRevenue(world, period);
        addProfit(world, period);
        ledger.add(Account.SMALL_PAID, period, world.fringe().royaltyPaid);
        ledger.add(Account.SMALL_SALES, period, world.fringe().revenue);
        ledger.add(Account.SMALL_LICENSED, period, world.fringe().licensedSales);
        addApplications(world, period);
        for (int g = 0; g < Generation.COUNT; g++) {
            ledger.add(Account.ROYALTY_PAID, period, g, world.royalties().paid[g]);
        }
    }

    private void addBasicResearch(FirmBook firms, int period) {
        if (ledger.keeps(Account.BASIC_RESEARCH)) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = firms.rndSpend[i] * firms.basicShare[i];
            }
            ledger.add(Account.BASIC_RESEARCH, period, 0, numbers);
        }
    }

    private void addRevenue(World world, int period) {
        if (ledger.keeps(Account.REVENUE)) {
            FirmBook firms = world.firms();
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = firms.sales(i) + firms.royaltyIncome[i];
            }
            ledger.add(Account.REVENUE, period, 0, numbers);
            addFringe(Account.REVENUE, period, world.fringe().revenue);
        }
    }

    private void addProfit(World world, int period) {
        if (ledger.keeps(Account.PROFIT)) {
            FirmBook firms = world.firms();
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = firms.margin[i] - (firms.rndSpend[i] - firms.rndSubsidy[i] / 4);
            }
            ledger.add(Account.PROFIT, period, 0, numbers);
            addFringe(Account.PROFIT, period, world.fringe().margin);
        }
    }

    private void addFringe(Account account, int period, double number) {
        ledger.book(account)[ledger.place(account, period, 0) + ledger.subjects.firms()] += number;
    }

    private void addApplications(World world, int period) {
        double[][] applications = world.knowledge().applications;
        for (int s = 0; s < applications.length; s++) {
            ledger.add(Account.APPLICATIONS, period, world.roster().generationOf(s), applications[s]);
        }
    }

    void writeStocks(World world, int period) {
        FirmBook firms = world.firms();
        ledger.write(Account.LEADERSHIP, period, 0, firms.leadership);
        if (ledger.keeps(Account.COMPONENT_ACCESS)) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = firms.active[i] ? firms.access[i] : Double.NaN;
            }
            ledger.write(Account.COMPONENT_ACCESS, period, 0, numbers);
        }
        if (ledger.keeps(Account.DISPUTES)) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = world.licences().disputes(i);
            }
            ledger.write(Account.DISPUTES, period, 0, numbers);
        }
        for (int s = 0; s < world.knowledge().capital.length; s++) {
            addPatents(world, s, period);
            addWork(world.knowledge(), s, period, world.roster().generationOf(s));
        }
        writeOffices(world.offices(), period);
    }

    private void writeOffices(OfficeBook offices, int period) {
        for (int g = 0; g < Generation.COUNT; g++) {
            ledger.write(Account.FILED_AT, period, g, offices.filed[g]);
            ledger.write(Account.GRANTED_AT, period, g, offices.granted[g]);
        }
    }

    /** Specifications of one generation are added up. */
    private void addPatents(World world, int s, int period) {
        int g = world.roster().generationOf(s);
        KnowledgeBook knowledge = world.knowledge();
        if (ledger.keeps(Account.DECLARED)) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = knowledge.declared(s, i);
            }
            ledger.add(Account.DECLARED, period, g, numbers);
        }
        if (ledger.keeps(Account.ESSENTIAL)) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = knowledge.essential[s][i];
            }
            ledger.add(Account.ESSENTIAL, period, g, numbers);
        }
        if (ledger.keeps(Account.STRENGTH)) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = world.recognised(s, i);
            }
            ledger.add(Account.STRENGTH, period, g, numbers);
        }
        ledger.add(Account.GRANTED, period, g, knowledge.granted[s]);
    }

    /** What a subsidiary does in committees counts with the head of its group. */
    private void addWork(KnowledgeBook knowledge, int s, int period, int g) {
        int[] group = ledger.subjects.group();
        double[] contributions = ledger.book(Account.CONTRIBUTIONS);
        if (contributions != null) {
            int at = ledger.place(Account.CONTRIBUTIONS, period, g);
            for (int i = 0; i < group.length; i++) {
                contributions[at + group[i]] += knowledge.contributions[s][i];
            }
        }
        double[] approvals = ledger.book(Account.APPROVALS);
        if (approvals != null) {
            int at = ledger.place(Account.APPROVALS, period, g);
            for (int i = 0; i < group.length; i++) {
                approvals[at + group[i]] += knowledge.approvals[s][i];
            }
        }
    }
}
