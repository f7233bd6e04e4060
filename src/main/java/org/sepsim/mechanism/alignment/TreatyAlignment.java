package org.sepsim.mechanism.alignment;

import java.util.List;
import org.sepsim.model.Check;
import org.sepsim.model.NationData;
import org.sepsim.model.Parameter;

/**
 * Alignment from the treaties in force at the start of 2005, by the balance of friends and their enemies.
 *
 * <pre>{@code
 * t_cd = min(1, sum of weights of the treaties that bind c to d)
 * l_cX = t_cX, 1 if c = X                                         lean of c on the pole X
 * a_cd = min(1, t_cd + common * max over X not c, d of l_cX l_dX) - rivalry * max over rival poles X, Y of l_cX l_dY
 * }</pre>
 *
 * <p>A treaty of many binds each member to each other; one named {@code X-bilateral} binds a member to nation X only, which is then a pole. Poles without any treaty with each other are rivals. A
 * treaty not named here weighs as a bilateral one. Only treaties in force on the first day of 2005 count; later accessions are no events of this model.
 *
 * <p>Sources: structural balance among nations, "friend of a friend" and "friend of an enemy", after Heider (1946), Journal of Psychology 21, and Harary (1961), Journal of Conflict Resolution 5; alliances as
 * revealed alignment after Signorino and Ritter (1999), International Studies Quarterly 43. The weights are our choice.
 */
public record TreatyAlignment(
        @Parameter(
                value = "weight of common membership of NATO",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.6",
                source = "our choice: a duty of defence; swept 0.4-0.8")
        double nato,

        @Parameter(
                value = "weight of common membership of the EU",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "our choice: one market and some common foreign policy; swept 0.3-0.7")
        double eu,

        @Parameter(
                value = "weight of common membership of the Five Eyes",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "our choice: shared intelligence, which is what incidents are about; swept 0.3-0.7")
        double fiveEyes,

        @Parameter(
                value = "weight of a bilateral treaty",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.4",
                source = "our choice: from defence pacts to strategic partnerships; swept 0.2-0.6")
        double bilateral,

        @Parameter(
                value = "alignment of two nations that lean fully on the same third",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "our choice; swept 0.2-0.8")
        double common,

        @Parameter(
                value = "loss of alignment of two nations that lean fully on two rival poles",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.4",
                source = "our choice: rivals of 2005 that still traded freely; swept 0.2-0.6")
        double rivalry,

        @Parameter(
                value = "part of the way to -1 that an accusation of an attack moves accuser and accused",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.05",
                source = "our choice; swept 0-0.2")
        double incidentStep,

        @Parameter(
                value = "part of the way to -1 that the exclusion of a vendor moves the nation and the vendor's home",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.05",
                source = "our choice; swept 0-0.2")
        double banStep,

        @Parameter(
                value = "part of the way to -1 that a control of components moves the controller and the firm's home",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.1",
                source = "our choice: graver than an exclusion, swept 0-0.3")
        double controlStep)
        implements AlignmentRule {
    public TreatyAlignment {
        Check.within("nato", nato, 0, 1);
        Check.within("eu", eu, 0, 1);
        Check.within("fiveEyes", fiveEyes, 0, 1);
        Check.within("bilateral", bilateral, 0, 1);
        Check.within("common", common, 0, 1);
        Check.within("rivalry", rivalry, 0, 1);
        Check.within("incidentStep", incidentStep, 0, 1);
        Check.within("banStep", banStep, 0, 1);
        Check.within("controlStep", controlStep, 0, 1);
    }

    @Override
    public double[] start(List<NationData> nations) {
        int n = nations.size();
        TreatyTies ties = new TreatyTies(nations, this::weight);
        double[] alignment = new double[n * n];
        for (int c = 0; c < n; c++) {
            alignment[c * n + c] = 1;
            for (int d = 0; d < c; d++) {
                double friends = Math.min(1, ties.tie(c, d) + common * ties.commonLean(c, d));
                double value = Math.max(-1, friends - rivalry * ties.rivalLean(c, d));
                alignment[c * n + d] = value;
                alignment[d * n + c] = value;
            }
        }
        return alignment;
    }

    private double weight(String treaty) {
        return switch (treaty) {
            case "NATO" -> nato;
            case "EU" -> eu;
            case "FiveEyes" -> fiveEyes;
            default -> bilateral;
        };
    }
}
