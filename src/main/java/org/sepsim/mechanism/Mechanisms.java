package org.sepsim.mechanism;

import org.sepsim.mechanism.access.AccessRecovery;
import org.sepsim.mechanism.alignment.AlignmentRule;
import org.sepsim.mechanism.alliance.AllianceRule;
import org.sepsim.mechanism.alliance.PoolRule;
import org.sepsim.mechanism.capital.RndCapital;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.mechanism.competition.CompetitionRule;
import org.sepsim.mechanism.control.ListingRule;
import org.sepsim.mechanism.declaration.DeclarationRule;
import org.sepsim.mechanism.diffusion.DiffusionRule;
import org.sepsim.mechanism.distrust.DistrustRule;
import org.sepsim.mechanism.essentiality.CheckingRule;
import org.sepsim.mechanism.exclusivity.ExclusivityRule;
import org.sepsim.mechanism.exit.ExitRule;
import org.sepsim.mechanism.incident.IncidentRule;
import org.sepsim.mechanism.invention.InventionRule;
import org.sepsim.mechanism.licensing.LicensingRule;
import org.sepsim.mechanism.licensing.NegotiationRule;
import org.sepsim.mechanism.licensing.SmallLicenceRule;
import org.sepsim.mechanism.policy.IndustrialPolicy;
import org.sepsim.mechanism.restriction.RestrictionRule;
import org.sepsim.mechanism.rnd.RndBudget;
import org.sepsim.mechanism.security.TelecomSecurityRule;
import org.sepsim.mechanism.specification.KatzShapiro;
import org.sepsim.mechanism.specification.SpecificationChoice;
import org.sepsim.mechanism.spillover.Spillover;
import org.sepsim.mechanism.split.RndSplit;
import org.sepsim.mechanism.standards.AcceptanceRule;
import org.sepsim.mechanism.trade.PatentTradeRule;
import org.sepsim.mechanism.welfare.WelfareRule;
import org.sepsim.model.Parameter;

/** One rule for each submodel of the world. A scenario names the rule by its {@code type}; {@link Rules} lists the rivals. */
public record Mechanisms(
        @Parameter("M1: how much a firm spends on R&D") RndBudget rndBudget,

        @Parameter("M1b: how R&D is divided among specifications")
        RndSplit rndSplit,

        @Parameter("M2: how R&D becomes knowledge") RndCapital rndCapital,
        @Parameter("M3: what is learned from others") Spillover spillover,

        @Parameter("M4: how knowledge becomes patent families")
        InventionRule inventions,

        @Parameter("M5: work and votes in the standards body")
        AcceptanceRule standards,

        @Parameter("M6: which alliances form") AllianceRule alliances,
        @Parameter("M6: who joins a patent pool") PoolRule pools,
        @Parameter("M7: what is declared essential") DeclarationRule declaration,

        @Parameter("M7: how many declared families checkers look at")
        CheckingRule essentialityChecks,

        @Parameter("M8: what is asked for licences, and what part of it two firms agree on")
        LicensingRule licensing,

        @Parameter("M8: when talks about licences begin, fail and end")
        NegotiationRule negotiation,

        @Parameter("M8: what small licensees pay, and what a pool changes for them")
        SmallLicenceRule smallLicences,

        @Parameter("M8: which patents change hands on the market")
        PatentTradeRule patentTrade,

        @Parameter("M8: what part of its patents a firm keeps exclusive")
        ExclusivityRule exclusivity,

        @Parameter("M8: when competition authorities take up a licensor's terms")
        CompetitionRule competition,

        @Parameter("M9: how nations stand to each other in 2005")
        AlignmentRule alignment,

        @Parameter("M9: how often nations accuse each other after the record")
        IncidentRule incidents,

        @Parameter("M9: how distrust follows from incidents")
        DistrustRule distrust,

        @Parameter("M9: which nations exclude which vendors")
        RestrictionRule restrictions,

        @Parameter("M9: what authorities for the security of networks do")
        TelecomSecurityRule telecomSecurity,

        @Parameter("M10: whom export-control authorities list")
        ListingRule exportListing,

        @Parameter("M10: how lost components are replaced") AccessRecovery accessRecovery,
        @Parameter("M11: how a generation spreads") DiffusionRule diffusion,
        @Parameter("M12: choice of infrastructure vendors") VendorChoice infrastructureChoice,
        @Parameter("M12: choice of device makers") VendorChoice deviceChoice,
        @Parameter("M12: choice of chip makers") VendorChoice chipChoice,
        @Parameter("M13: what states give") IndustrialPolicy industrialPolicy,
        @Parameter("M14: what buyers gain") WelfareRule welfare,
        @Parameter("which firms cannot go on") ExitRule exit,
        @Parameter("choice between rival specifications") SpecificationChoice specificationChoice,
        @Parameter("cost of rival specifications") KatzShapiro compatibility) {}
