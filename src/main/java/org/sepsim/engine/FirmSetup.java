package org.sepsim.engine;

import org.sepsim.model.Business;
import org.sepsim.model.Domain;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.FirmBook;
import org.sepsim.model.FirmData;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.Uncertain;
import org.sepsim.model.World;
import org.sepsim.model.WorldData;
import org.sepsim.random.Chance;

/** Firms in 2005, or as they will enter. */
final class FirmSetup {
    private FirmSetup() {}

    static void fill(WorldData data, World world, Chance chance) {
        FirmBook firms = world.firms();
        for (int i = 0; i < firms.count; i++) {
            FirmData firm = data.firms().get(i);
            firms.home[i] = world.roster().nation(firm.nation());
            firms.group[i] = world.roster().firm(firm.group());
            firms.active[i] = firm.activeFromStart();
            for (Business business : firm.businesses()) {
                firms.does[business.index()][i] = true;
            }
            firms.rndTarget[i] = draw(firm, FirmQuantity.RND_TARGET, chance);
            firms.cellularShare[i] = draw(firm, FirmQuantity.CELLULAR_SHARE, chance);
            firms.basicShare[i] = draw(firm, FirmQuantity.BASIC_SHARE, chance);
            firms.filingAbroad[i] = draw(firm, FirmQuantity.FILING_ABROAD, chance);
            firms.propensity[i] = draw(firm, FirmQuantity.PROPENSITY_TO_PATENT, chance);
            firms.keptExclusive[i] = draw(firm, FirmQuantity.KEPT_EXCLUSIVE, chance);
            firms.operatorShare[i] = draw(firm, FirmQuantity.OPERATOR_SHARE, chance);
            firms.funds[i] = draw(firm, FirmQuantity.FOUNDING_FUNDS, chance);
            firms.access[i] = 1;
            firms.lastSales[i] = Double.NaN;
            endow(firms, i, firm, chance);
            fields(firms, i, firm);
            if (firm.otherRevenue() != null) {
                firms.otherRevenue[i] =
                        Paths.draw(firm.otherRevenue(), chance, ExogenousPath.OTHER_REVENUE, firm.name());
            }
        }
    }

    private static void endow(FirmBook firms, int i, FirmData firm, Chance chance) {
        double budget = draw(firm, FirmQuantity.RND_SPEND, chance);
        double cash = draw(firm, FirmQuantity.CASH, chance);
        if (firms.active[i]) {
            firms.rndBudget[i] = budget;
            firms.cash[i] = cash;
        } else {
            firms.entryBudget[i] = budget;
            firms.entryCash[i] = cash;
        }
    }

    /** Equal parts of the fields of each of its businesses. */
    private static void fields(FirmBook firms, int i, FirmData firm) {
        for (Business business : Business.values()) {
            if (firm.businesses().contains(business)) {
                for (int d = 0; d < Domain.COUNT; d++) {
                    firms.domain[i][d] +=
                            Fields.of(business)[d] / firm.businesses().size();
                }
            }
        }
    }

    static double draw(FirmData firm, FirmQuantity quantity, Chance chance) {
        Uncertain value = firm.quantities().get(quantity);
        return value == null ? quantity.defaultValue() : value.at(Paths.uniform(chance, firm.name(), quantity.label()));
    }
}
