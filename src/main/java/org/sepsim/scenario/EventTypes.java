package org.sepsim.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sepsim.model.event.AccessRestored;
import org.sepsim.model.event.AllianceFormed;
import org.sepsim.model.event.ApplicationsPaid;
import org.sepsim.model.event.Assessment;
import org.sepsim.model.event.Ban;
import org.sepsim.model.event.ClusterFunded;
import org.sepsim.model.event.CommitteeFormed;
import org.sepsim.model.event.ComponentAccess;
import org.sepsim.model.event.Detente;
import org.sepsim.model.event.Entry;
import org.sepsim.model.event.EssentialityChecks;
import org.sepsim.model.event.Exit;
import org.sepsim.model.event.Incident;
import org.sepsim.model.event.Launch;
import org.sepsim.model.event.LicensingRules;
import org.sepsim.model.event.Lift;
import org.sepsim.model.event.Merger;
import org.sepsim.model.event.OperationCentre;
import org.sepsim.model.event.ProposalOpened;
import org.sepsim.model.event.ResearchDecoupled;
import org.sepsim.model.event.RolloutAimed;
import org.sepsim.model.event.SpecificationChosen;
import org.sepsim.model.event.SplitOrdered;
import org.sepsim.model.event.Transfer;
import org.sepsim.model.event.VendorFinanceSet;

/** The events that a file may date. Freezes come from the specifications, the placebo and subsidies from the policy, insolvencies from the accounts, the end of a stock from its control, licences from talks, cases from authorities, and large moves of R&D and lost shares from the accounts, so that they are not among them. */
final class EventTypes {
    /** Record by {@code type:}, the name that the event has in tables too. */
    static final Map<String, Class<? extends Record>> BY_NAME = byName();

    private EventTypes() {}

    private static Map<String, Class<? extends Record>> byName() {
        Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
        types.put("entry", Entry.class);
        types.put("exit", Exit.class);
        types.put("merger", Merger.class);
        types.put("transfer", Transfer.class);
        types.put("ban", Ban.class);
        types.put("lift", Lift.class);
        types.put("component-access", ComponentAccess.class);
        types.put("component-access-restored", AccessRestored.class);
        types.put("research-decoupling", ResearchDecoupled.class);
        types.put("incident", Incident.class);
        types.put("assessment", Assessment.class);
        types.put("detente", Detente.class);
        types.put("specification-choice", SpecificationChosen.class);
        types.put("split-order", SplitOrdered.class);
        types.put("launch", Launch.class);
        types.put("alliance", AllianceFormed.class);
        types.put("essentiality-checks", EssentialityChecks.class);
        types.put("licensing-rules", LicensingRules.class);
        types.put("operation-centre", OperationCentre.class);
        types.put("vendor-finance", VendorFinanceSet.class);
        types.put("research-cluster", ClusterFunded.class);
        types.put("rollout-target", RolloutAimed.class);
        types.put("application-subsidy", ApplicationsPaid.class);
        types.put("committee", CommitteeFormed.class);
        types.put("proposal", ProposalOpened.class);
        return Collections.unmodifiableMap(types);
    }
}
