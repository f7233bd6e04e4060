package org.sepsim.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What authorities demand of declarations and licences: nothing until an event says so. */
public final class LicensingAuthorities {
    private final Jurisdiction checking;
    private final Jurisdiction competition;
    private double sampled;
    private double accuracy = 1;
    private EssentialityCheck check = EssentialityCheck.NONE;

    private double competitionShare;
    private double rateCap = Double.POSITIVE_INFINITY;
    private double awardWeight;
    private double refusalFine;
    /** Open cases and the year of their decision, from 2005. */
    private final Map<Case, Integer> cases = new HashMap<>();

    private record Case(String authority, int licensor) {}

    private final List<Fine> fines = new ArrayList<>();

    /**
     * What a firm pays for a refusal or for its terms. A state has it, so that nothing is lost to the world.
     *
     * @param firm that pays, in four parts over the year
     * @param nation whose state receives
     * @param amount billion USD
     */
    public record Fine(int firm, int nation, double amount) {}

    LicensingAuthorities(int nations) {
        checking = new Jurisdiction(nations);
        competition = new Jurisdiction(nations);
    }

    /** What checks make of declarations now: sampled in the checkers' jurisdiction, on trust elsewhere. */
    public EssentialityCheck check() {
        return check;
    }

    /** Part of the world's demand in which competition authorities have ruled, in [0, 1]; 0 if none has. */
    public double competitionShare() {
        return competitionShare;
    }

    /** Most that all licensors together may take where they have, as a share of a device's price; infinity if there is no cap. */
    public double rateCap() {
        return rateCap;
    }

    /** The share of what is asked that may be paid at most, on average over the world: {@code p min(1, cap/asked) + (1 - p)} of what is agreed elsewhere. */
    public double capped(double realised, double asked) {
        double allowed = Math.min(realised, rateCap / asked);
        return competitionShare == 0 ? realised : competitionShare * allowed + (1 - competitionShare) * realised;
    }

    /** Where between bid (0) and ask (1) awards lie: the authorities' word where they rule, otherwise the courts'. */
    public double awardWeight(double ofCourts) {
        return competitionShare == 0 ? ofCourts : competitionShare * awardWeight + (1 - competitionShare) * ofCourts;
    }

    /** What each refusal to license costs a firm of that home a year, billion USD. */
    public double refusalFine(int home) {
        return competition.contains(home) ? refusalFine : 0;
    }

    /** Share of declared families that checkers look at in their jurisdiction. */
    public double sampled() {
        return sampled;
    }

    /** An authority opens a case about a licensor's terms. */
    public void open(String authority, int licensor, int year) {
        cases.put(new Case(authority, licensor), year);
    }

    /** An authority is done with a case. */
    public void close(String authority, int licensor) {
        cases.remove(new Case(authority, licensor));
    }

    /** Year in which an authority decides about a licensor's terms, from 2005; -1 if it has no case. */
    public int decisionIn(String authority, int licensor) {
        return cases.getOrDefault(new Case(authority, licensor), -1);
    }

    /** Checks begin in some nations, or more of them go by checks. */
    public void check(World world, List<String> nations, double share, double accuracyOfChecks) {
        checking.add(nations, world.roster());
        sampled = share;
        accuracy = accuracyOfChecks;
        renew(world.nations(), world.year());
    }

    /** An authority rules on licences in some nations. */
    public void rule(World world, List<String> nations, double cap, double weight, double fine) {
        competition.add(nations, world.roster());
        rateCap = cap;
        awardWeight = weight;
        refusalFine = fine;
        renew(world.nations(), world.year());
    }

    /** Notes who receives a fine; the firm's account is {@link LicenceBook#talkCost}. */
    public void fine(int firm, int nation, double amount) {
        fines.add(new Fine(firm, nation, amount));
    }

    /** Fines of the year. */
    public List<Fine> fines() {
        return fines;
    }

    /** Looks anew at what part of the world's demand lies in each jurisdiction. */
    public void renew(NationBook nations, int year) {
        double share = sampled * checking.share(nations, year);
        if (share != check.checked()) {
            check = new EssentialityCheck(share, accuracy);
        }
        competitionShare = competition.share(nations, year);
    }
}
