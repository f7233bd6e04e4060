package org.sepsim.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Proposals that nations have signed, in the order in which they were made. */
public final class ProposalBook {
    private final int nations;
    private final List<Proposal> proposals = new ArrayList<>();
    /** Whether a nation has signed a proposal about a firm. */
    private final boolean[] concerned;
    /** Whether any nation has. */
    private final boolean[] concernedByAny;
    /** By generation, the last for any: nations that have signed a proposal about it. */
    private final int[] signatories = new int[Generation.COUNT + 1];

    ProposalBook(int nations, int firms) {
        this.nations = nations;
        concerned = new boolean[nations * firms];
        concernedByAny = new boolean[firms];
    }

    /** How many have ever been made. */
    public int count() {
        return proposals.size();
    }

    /** All proposals, oldest first. */
    public List<Proposal> all() {
        return Collections.unmodifiableList(proposals);
    }

    /** Whether a nation has signed a proposal about a firm. */
    public boolean concerns(int nation, int firm) {
        return concerned[firm * nations + nation];
    }

    /** Whether any nation has signed a proposal about a firm. */
    public boolean concerns(int firm) {
        return concernedByAny[firm];
    }

    /**
     * Nations that have signed a proposal about a generation or about all.
     *
     * @param generation its place, or -1 for those that have signed any proposal
     */
    public int signatories(int generation) {
        return signatories[generation < 0 ? Generation.COUNT : generation];
    }

    private void countSignatory(Proposal proposal, int nation) {
        for (int g = 0; g <= Generation.COUNT; g++) {
            signatories[g] += about(proposal, g) && !hasSignedAbout(g, nation) ? 1 : 0;
        }
    }

    private boolean hasSignedAbout(int g, int nation) {
        boolean signed = false;
        for (Proposal proposal : proposals) {
            signed |= about(proposal, g) && proposal.signedBy(nation);
        }
        return signed;
    }

    private static boolean about(Proposal proposal, int g) {
        return g == Generation.COUNT || proposal.generation() < 0 || proposal.generation() == g;
    }

    /** A proposal is made; nobody has signed it yet. */
    public void open(String name, int host, int generation, int[] vendors) {
        proposals.add(new Proposal(name, host, generation, vendors, nations));
    }

    /** A nation signs; throws if there is no such proposal. */
    public void sign(String name, int nation, int quarter) {
        for (Proposal proposal : proposals) {
            if (proposal.name().equals(name)) {
                countSignatory(proposal, nation);
                proposal.sign(nation, quarter);
                for (int firm : proposal.vendors()) {
                    concerned[firm * nations + nation] = true;
                    concernedByAny[firm] = true;
                }
                return;
            }
        }
        throw new IllegalStateException("no proposal '" + name + "'");
    }

    /** What concerns a firm concerns the one that takes it over. */
    void inherit(int from, int into) {
        for (Proposal proposal : proposals) {
            proposal.inherit(from, into);
        }
        concernedByAny[into] |= concernedByAny[from];
        for (int c = 0; c < nations; c++) {
            concerned[into * nations + c] |= concerned[from * nations + c];
        }
    }
}
