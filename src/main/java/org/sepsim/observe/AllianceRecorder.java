package org.sepsim.observe;

import java.util.List;
import org.sepsim.model.Alliance;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.Generation;
import org.sepsim.model.Proposal;
import org.sepsim.model.World;

/** Writes down at the end of a period how many belong to alliances, pools and coalitions. */
final class AllianceRecorder {
    private final Ledger ledger;

    AllianceRecorder(Ledger ledger) {
        this.ledger = ledger;
    }

    void writeStocks(World world, int period) {
        for (Alliance alliance : world.alliances().all()) {
            if (alliance.kind() == AllianceKind.POOL) {
                write(Account.POOL_MEMBERS, ledger.subjects.pools(), alliance.name(), alliance.members(), period);
            } else {
                write(
                        Account.ALLIANCE_MEMBERS,
                        ledger.subjects.alliances(),
                        alliance.name(),
                        members(alliance),
                        period);
            }
        }
        for (Proposal proposal : world.proposals().all()) {
            write(
                    Account.ALLIANCE_MEMBERS,
                    ledger.subjects.alliances(),
                    proposal.name(),
                    proposal.signatories(),
                    period);
        }
        for (int g = 0; g < Generation.COUNT && !world.proposals().all().isEmpty(); g++) {
            writeCoalition(period, g, world.proposals().signatories(g));
        }
        writeCoalition(period, Ledger.ALL, world.proposals().signatories(-1));
    }

    private static int members(Alliance alliance) {
        return alliance.members() + alliance.smallFirms();
    }

    private void write(Account account, List<String> names, String name, int members, int period) {
        int place = names.indexOf(name);
        if (place >= 0) {
            ledger.book(account)[ledger.place(account, period, 0) + place] = members;
        }
    }

    private void writeCoalition(int period, int generation, int nations) {
        ledger.book(Account.COALITION)[ledger.place(Account.COALITION, period, generation)] = nations;
    }
}
