package org.sepsim.mechanism;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sepsim.mechanism.access.AccessRecovery;
import org.sepsim.mechanism.access.SubstitutionRecovery;
import org.sepsim.mechanism.alignment.AlignmentRule;
import org.sepsim.mechanism.alignment.TreatyAlignment;
import org.sepsim.mechanism.alliance.AllianceRule;
import org.sepsim.mechanism.alliance.ClosedPools;
import org.sepsim.mechanism.alliance.FixedMemberships;
import org.sepsim.mechanism.alliance.LandscapeAlliances;
import org.sepsim.mechanism.alliance.MembersChoice;
import org.sepsim.mechanism.alliance.PairwiseStability;
import org.sepsim.mechanism.alliance.PoolRule;
import org.sepsim.mechanism.alliance.RandomAlliances;
import org.sepsim.mechanism.capital.PerpetualInventory;
import org.sepsim.mechanism.capital.RndCapital;
import org.sepsim.mechanism.choice.LogitChoice;
import org.sepsim.mechanism.choice.NestedLogitChoice;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.mechanism.competition.CompetitionRule;
import org.sepsim.mechanism.competition.NoCases;
import org.sepsim.mechanism.competition.OverchargeCases;
import org.sepsim.mechanism.control.ListingRule;
import org.sepsim.mechanism.control.NoListing;
import org.sepsim.mechanism.control.ShareAndDistrust;
import org.sepsim.mechanism.declaration.ContestDeclaration;
import org.sepsim.mechanism.declaration.DeclarationRule;
import org.sepsim.mechanism.declaration.TruthfulDeclaration;
import org.sepsim.mechanism.diffusion.Bass;
import org.sepsim.mechanism.diffusion.DiffusionRule;
import org.sepsim.mechanism.distrust.DistrustRule;
import org.sepsim.mechanism.distrust.FadingDistrust;
import org.sepsim.mechanism.distrust.NoDistrust;
import org.sepsim.mechanism.essentiality.CheckingRule;
import org.sepsim.mechanism.essentiality.FollowSuspicion;
import org.sepsim.mechanism.essentiality.NoOwnChecks;
import org.sepsim.mechanism.exclusivity.ExclusivityRule;
import org.sepsim.mechanism.exclusivity.FixedExclusivity;
import org.sepsim.mechanism.exclusivity.RewardForSharing;
import org.sepsim.mechanism.exit.ExitRule;
import org.sepsim.mechanism.exit.Insolvency;
import org.sepsim.mechanism.exit.NobodyEnds;
import org.sepsim.mechanism.incident.IncidentRule;
import org.sepsim.mechanism.incident.NoIncidents;
import org.sepsim.mechanism.incident.OpponentsAccuse;
import org.sepsim.mechanism.invention.InventionRule;
import org.sepsim.mechanism.invention.NegativeBinomialInventions;
import org.sepsim.mechanism.invention.PoissonInventions;
import org.sepsim.mechanism.licensing.BargainingLicensing;
import org.sepsim.mechanism.licensing.CournotCapped;
import org.sepsim.mechanism.licensing.DivergentExpectations;
import org.sepsim.mechanism.licensing.ImmediateAgreement;
import org.sepsim.mechanism.licensing.LicensingRule;
import org.sepsim.mechanism.licensing.LikeNamedMakers;
import org.sepsim.mechanism.licensing.NegotiationRule;
import org.sepsim.mechanism.licensing.ProportionalLicensing;
import org.sepsim.mechanism.licensing.SmallLicenceRule;
import org.sepsim.mechanism.licensing.TakeItOrLeaveIt;
import org.sepsim.mechanism.policy.GapToGoal;
import org.sepsim.mechanism.policy.IndustrialPolicy;
import org.sepsim.mechanism.policy.NoIndustrialPolicy;
import org.sepsim.mechanism.restriction.AsTheyStand;
import org.sepsim.mechanism.restriction.OwnJudgement;
import org.sepsim.mechanism.restriction.RestrictionRule;
import org.sepsim.mechanism.restriction.ThresholdBandwagon;
import org.sepsim.mechanism.rnd.AspirationBudget;
import org.sepsim.mechanism.rnd.ConstantRatio;
import org.sepsim.mechanism.rnd.PartialAdjustment;
import org.sepsim.mechanism.rnd.RndBudget;
import org.sepsim.mechanism.security.AssessAndRemove;
import org.sepsim.mechanism.security.NoAdvice;
import org.sepsim.mechanism.security.TelecomSecurityRule;
import org.sepsim.mechanism.specification.LogitSpecification;
import org.sepsim.mechanism.specification.SpecificationChoice;
import org.sepsim.mechanism.spillover.CohenLevinthal;
import org.sepsim.mechanism.spillover.NoSpillover;
import org.sepsim.mechanism.spillover.Spillover;
import org.sepsim.mechanism.split.FollowRevenue;
import org.sepsim.mechanism.split.PresentValueSplit;
import org.sepsim.mechanism.split.RndSplit;
import org.sepsim.mechanism.standards.AcceptanceRule;
import org.sepsim.mechanism.standards.MeritAndPolitics;
import org.sepsim.mechanism.standards.MeritOnly;
import org.sepsim.mechanism.trade.NoPatentTrade;
import org.sepsim.mechanism.trade.PatentTradeRule;
import org.sepsim.mechanism.trade.ValueGap;
import org.sepsim.mechanism.welfare.LogsumSurplus;
import org.sepsim.mechanism.welfare.WelfareRule;

/** The explicit list of rules: for each seam the {@code type} of a scenario file and the record that holds its parameters; the first is the default. */
public final class Rules {
    private Rules() {}

    /** Seam to its rules by name, in order. */
    public static final Map<Class<?>, Map<String, Class<? extends Record>>> BY_SEAM = bySeam();

    private static Map<Class<?>, Map<String, Class<? extends Record>>> bySeam() {
        Map<Class<?>, Map<String, Class<? extends Record>>> seams = new LinkedHashMap<>();
        seams.put(
                RndBudget.class,
                rules(
                        "aspiration", AspirationBudget.class,
                        "partial-adjustment", PartialAdjustment.class,
                        "constant-ratio", ConstantRatio.class));
        seams.put(
                RndSplit.class, rules("present-value", PresentValueSplit.class, "follow-revenue", FollowRevenue.class));
        seams.put(RndCapital.class, rules("perpetual-inventory", PerpetualInventory.class));
        seams.put(Spillover.class, rules("cohen-levinthal", CohenLevinthal.class, "none", NoSpillover.class));
        seams.put(
                InventionRule.class,
                rules("negative-binomial", NegativeBinomialInventions.class, "poisson", PoissonInventions.class));
        seams.put(
                AcceptanceRule.class,
                rules("merit-and-politics", MeritAndPolitics.class, "merit-only", MeritOnly.class));
        seams.put(
                AllianceRule.class,
                rules(
                        "landscape", LandscapeAlliances.class,
                        "random", RandomAlliances.class,
                        "pairwise-stability", PairwiseStability.class,
                        "fixed", FixedMemberships.class));
        seams.put(PoolRule.class, rules("members-choice", MembersChoice.class, "closed", ClosedPools.class));
        seams.put(
                DeclarationRule.class,
                rules("contest", ContestDeclaration.class, "truthful", TruthfulDeclaration.class));
        seams.put(CheckingRule.class, rules("none", NoOwnChecks.class, "follow-suspicion", FollowSuspicion.class));
        seams.put(
                LicensingRule.class,
                rules(
                        "proportional", ProportionalLicensing.class,
                        "cournot-capped", CournotCapped.class,
                        "bargaining", BargainingLicensing.class));
        seams.put(
                NegotiationRule.class,
                rules(
                        "divergent-expectations", DivergentExpectations.class,
                        "immediate-agreement", ImmediateAgreement.class));
        seams.put(
                SmallLicenceRule.class,
                rules("take-it-or-leave-it", TakeItOrLeaveIt.class, "like-named-makers", LikeNamedMakers.class));
        seams.put(PatentTradeRule.class, rules("value-gap", ValueGap.class, "none", NoPatentTrade.class));
        seams.put(
                ExclusivityRule.class,
                rules("reward-for-sharing", RewardForSharing.class, "fixed", FixedExclusivity.class));
        seams.put(CompetitionRule.class, rules("none", NoCases.class, "overcharge-cases", OverchargeCases.class));
        seams.put(AlignmentRule.class, rules("treaties", TreatyAlignment.class));
        seams.put(IncidentRule.class, rules("opponents-accuse", OpponentsAccuse.class, "none", NoIncidents.class));
        seams.put(DistrustRule.class, rules("fading", FadingDistrust.class, "none", NoDistrust.class));
        seams.put(
                RestrictionRule.class,
                rules(
                        "threshold-bandwagon", ThresholdBandwagon.class,
                        "own-judgement", OwnJudgement.class,
                        "as-they-stand", AsTheyStand.class));
        seams.put(
                TelecomSecurityRule.class,
                rules("assess-and-remove", AssessAndRemove.class, "no-advice", NoAdvice.class));
        seams.put(ListingRule.class, rules("share-and-distrust", ShareAndDistrust.class, "none", NoListing.class));
        seams.put(AccessRecovery.class, rules("substitution", SubstitutionRecovery.class));
        seams.put(DiffusionRule.class, rules("bass", Bass.class));
        seams.put(VendorChoice.class, rules("logit", LogitChoice.class, "nested-logit", NestedLogitChoice.class));
        seams.put(IndustrialPolicy.class, rules("gap-to-goal", GapToGoal.class, "none", NoIndustrialPolicy.class));
        seams.put(WelfareRule.class, rules("logsum", LogsumSurplus.class));
        seams.put(ExitRule.class, rules("insolvency", Insolvency.class, "none", NobodyEnds.class));
        seams.put(SpecificationChoice.class, rules("logit", LogitSpecification.class));
        return Collections.unmodifiableMap(seams);
    }

    private static Map<String, Class<? extends Record>> rules(Object... nameThenClass) {
        Map<String, Class<? extends Record>> rules = new LinkedHashMap<>();
        for (int k = 0; k < nameThenClass.length; k += 2) {
            rules.put((String) nameThenClass[k], ((Class<?>) nameThenClass[k + 1]).asSubclass(Record.class));
        }
        return Collections.unmodifiableMap(rules);
    }
}
