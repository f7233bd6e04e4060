package org.sepsim.model;

import java.util.Arrays;

/** What a security coalition of nations has agreed on about some vendors: criteria without binding force. */
public final class Proposal {
    private static final int NEVER = -1;

    private final String name;
    private final int host;
    private final int generation;
    private final int[] vendors;
    private final int[] signed;

    Proposal(String name, int host, int generation, int[] vendors, int nations) {
        this.name = name;
        this.host = host;
        this.generation = generation;
        this.vendors = vendors.clone();
        signed = new int[nations];
        Arrays.fill(signed, NEVER);
    }

    public String name() {
        return name;
    }

    /** The nation that proposes. */
    public int host() {
        return host;
    }

    /** Place of the generation that it is about; -1 for all. */
    public int generation() {
        return generation;
    }

    /** The vendors that it is about. */
    public int[] vendors() {
        return vendors.clone();
    }

    /** Whether a nation has signed. */
    public boolean signedBy(int nation) {
        return signed[nation] != NEVER;
    }

    /** Quarter in which a nation signed; -1 if it has not. */
    public int signedIn(int nation) {
        return signed[nation];
    }

    /** How many nations have signed. */
    public int signatories() {
        int count = 0;
        for (int quarter : signed) {
            count += quarter == NEVER ? 0 : 1;
        }
        return count;
    }

    void sign(int nation, int quarter) {
        signed[nation] = signedBy(nation) ? signed[nation] : quarter;
    }

    void inherit(int from, int into) {
        for (int k = 0; k < vendors.length; k++) {
            vendors[k] = vendors[k] == from ? into : vendors[k];
        }
    }
}
