package org.sepsim.model;

/** Export controls in force: which nation bars what part of its supplies from which firm, and whose research is kept apart. */
public final class ControlBook {
    private final int firms;
    private final double[] barred;
    private final double[] barredByAll;
    /** How many nations bar anything from a firm. */
    private final int[] controllers;

    private int inForce;
    private int leader = -1;
    private double apart;

    ControlBook(int nations, int firms) {
        this.firms = firms;
        barred = new double[nations * firms];
        barredByAll = new double[firms];
        controllers = new int[firms];
    }

    /** Part in [0, 1] of its supplies that a nation bars from a firm. */
    public double barred(int nation, int firm) {
        return barred[nation * firms + firm];
    }

    /** Whether any control is in force. */
    public boolean any() {
        return inForce > 0;
    }

    /** Whether any nation bars anything from a firm. */
    public boolean anyAgainst(int firm) {
        return controllers[firm] > 0;
    }

    /** Part in [0, 1] of its components that all controls together bar from a firm. */
    public double barredByAll(int firm) {
        return barredByAll[firm];
    }

    private void multiply(int firm) {
        double open = 1;
        for (int cell = firm; cell < barred.length; cell += firms) {
            open *= 1 - barred[cell];
        }
        barredByAll[firm] = controllers[firm] == 0 ? 0 : 1 - open;
    }

    /** A nation bars a further part. */
    void bar(int nation, int firm, double part) {
        if (barred(nation, firm) == 0 && part > 0) {
            inForce++;
            controllers[firm]++;
        }
        barred[nation * firms + firm] = 1 - (1 - barred(nation, firm)) * (1 - part);
        multiply(firm);
    }

    /** A nation supplies again; returns what part in [0, 1] of all that was barred stays barred by others. */
    double free(int nation, int firm) {
        double before = barredByAll(firm);
        if (barred(nation, firm) > 0) {
            inForce--;
            controllers[firm]--;
        }
        barred[nation * firms + firm] = 0;
        multiply(firm);
        return before > 0 ? barredByAll(firm) / before : 0;
    }

    /** The friends of a nation keep part of what they know from those opposed to it. */
    void keepApart(int nation, double part) {
        leader = part > 0 ? nation : -1;
        apart = part;
    }

    /** The nation that leads a decoupling of research; -1 while nobody does. */
    public int decouplingLeader() {
        return leader;
    }

    /** What flows of knowledge between firms of two nations relative to what would if nobody kept it: 1 unless one is aligned with, the other opposed to, the nation that leads a decoupling of research. */
    public double researchFlow(AlignmentBook alignment, int c, int d) {
        if (leader < 0) {
            return 1;
        }
        return alignment.between(leader, c) * alignment.between(leader, d) < 0 ? 1 - apart : 1;
    }
}
