package org.sepsim.engine;

import org.sepsim.model.Business;
import org.sepsim.model.Domain;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.FirmBook;
import org.sepsim.model.FirmData;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.World;
import org.sepsim.model.WorldData;

/** Firms in 2005, or as they will enter. */
final class FirmSetup {
    private FirmSetup() {}

    static void fill(WorldData data, Blueprint blueprint, World world, Draws draws) {
        FirmBook firms = world.firms();
        for (int i = 0; i < firms.count; i++) {
            FirmData firm = data.firms().get(i);
            firms.home[i] = blueprint.home[i];
            firms.group[i] = blueprint.group[i];
            firms.active[i] = firm.activeFromStart();
            for (Business business : firm.businesses()) {
                firms.does[business.index()][i] = true;
            }
            firms.rndTarget[i] = draws.ofFirm(i, FirmQuantity.RND_TARGET);
            firms.cellularShare[i] = draws.ofFirm(i, FirmQuantity.CELLULAR_SHARE);
            firms.basicShare[i] = draws.ofFirm(i, FirmQuantity.BASIC_SHARE);
            firms.filingAbroad[i] = draws.ofFirm(i, FirmQuantity.FILING_ABROAD);
            firms.propensity[i] = draws.ofFirm(i, FirmQuantity.PROPENSITY_TO_PATENT);
            firms.keptExclusive[i] = draws.ofFirm(i, FirmQuantity.KEPT_EXCLUSIVE);
            firms.operatorShare[i] = draws.ofFirm(i, FirmQuantity.OPERATOR_SHARE);
            firms.funds[i] = draws.ofFirm(i, FirmQuantity.FOUNDING_FUNDS);
            firms.access[i] = 1;
            firms.lastSales[i] = Double.NaN;
            endow(firms, i, draws);
            fields(firms, i, firm);
            if (firm.otherRevenue() != null) {
                firms.otherRevenue[i] =
                        draws.path(firm.otherRevenue(), ExogenousPath.OTHER_REVENUE, blueprint.firmIds[i]);
            }
        }
    }

    private static void endow(FirmBook firms, int i, Draws draws) {
        double budget = draws.ofFirm(i, FirmQuantity.RND_SPEND);
        double cash = draws.ofFirm(i, FirmQuantity.CASH);
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
}
