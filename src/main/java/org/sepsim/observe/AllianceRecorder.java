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
        if (ledger.keeps(Account.POOL_MEMBERS) || ledger.keeps(Account.ALLIANCE_MEMBERS)) {
            writeMembers(world, period);
        }
        if (ledger.keeps(Account.COALITION) && !world.proposals().all().isEmpty()) {
            for (int g = 0; g < Generation.COUNT; g++) {
                ledger.write(Account.COALITION, period, g, world.proposals().signatories(g));
            }
            ledger.write(
                    Account.COALITION, period, Ledger.ALL, world.proposals().signatories(-1));
        }
    }

    private void writeMembers(World world, int period) {
        for (Alliance alliance : world.alliances().all()) {
            if (alliance.kind() == AllianceKind.POOL) {
                write(Account.POOL_MEMBERS, ledger.subjects.pools(), alliance.name(), alliance.members(), period);
            } else {
                int members = alliance.members() + alliance.smallFirms();
                write(Account.ALLIANCE_MEMBERS, ledger.subjects.alliances(), alliance.name(), members, period);
            }
        }
        for (Proposal proposal : world.proposals().all()) {
            int members = proposal.signatories();
            write(Account.ALLIANCE_MEMBERS, ledger.subjects.alliances(), proposal.name(), members, period);
        }
    }

    private void write(Account account, List<String> names, String name, int members, int period) {
        int place = names.indexOf(name);
        if (place >= 0 && ledger.keeps(account)) {
            ledger.book(account)[ledger.place(account, period, 0) + place] = members;
        }
    }
}
