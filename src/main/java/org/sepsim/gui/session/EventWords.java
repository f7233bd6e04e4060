package org.sepsim.gui.session;

import java.util.Map;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.event.Event;

/** Events as sentences. */
public final class EventWords {
    /** What the actor does to the target, by type; {@code %a} the actor, {@code %t} the target, {@code %g} the generation, {@code %f} for the generation. */
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("alliance", "%a, %t%g, takes in members"),
            Map.entry("application-subsidy", "%a pays its firms for patent applications"),
            Map.entry("award", "%a is awarded royalties from %t"),
            Map.entry("ban", "%a bans %t%f"),
            Map.entry("lift", "%a admits %t again"),
            Map.entry("committee", "%a opens the %t"),
            Map.entry("component-access", "%a cuts %t off from components"),
            Map.entry("component-access-restored", "%a supplies %t again"),
            Map.entry("research-decoupling", "%a and its friends keep their research apart"),
            Map.entry("dispute", "%a and %t are in dispute over royalties"),
            Map.entry("incident", "%a accuses %t of an attack"),
            Map.entry("assessment", "%a assesses %t"),
            Map.entry("detente", "%a and %t come closer"),
            Map.entry("specification-choice", "%a takes %t"),
            Map.entry("launch", "%a launches%g"),
            Map.entry("merger", "%a takes over %t"),
            Map.entry("transfer", "%a takes over businesses of %t"),
            Map.entry("entry", "%a starts business"),
            Map.entry("essentiality-checks", "%a checks what is essential"),
            Map.entry("exit", "%a ends business"),
            Map.entry("insolvency", "%a cannot go on and ends"),
            Map.entry("licensing-case", "%a opens a case about the licences of %t"),
            Map.entry("licensing-order", "%a decides about the licences of %t"),
            Map.entry("licensing-rules", "%a rules how licences are given"),
            Map.entry("placebo", "%a announces a policy that changes nothing"),
            Map.entry("specification-repaired", "%a and %t become one again"),
            Map.entry("licence", "%a licenses its patents to %t"),
            Map.entry("licence-lapsed", "The licence of %a to %t lapses"),
            Map.entry("operation-centre", "%a begins to work"),
            Map.entry("pool-licence", "%a offers one licence to small licensees"),
            Map.entry("alliance-joined", "%a joins %t"),
            Map.entry("alliance-left", "%a leaves %t"),
            Map.entry("pool-joined", "%a joins %t"),
            Map.entry("pool-left", "%a leaves %t"),
            Map.entry("alliance-dissolved", "%a is dissolved"),
            Map.entry("proposal", "%a puts forward the %t%f"),
            Map.entry("proposal-signed", "%a signs %t"),
            Map.entry("research-cluster", "%a pays for research: %t"),
            Map.entry("rollout-target", "%a sets itself a target of stations%f"),
            Map.entry("share-lost", "%a loses share of its market"),
            Map.entry("stock-used-up", "%a has used up its stock of components"),
            Map.entry("vendor-finance", "%a pays part of what buyers abroad pay its vendors"),
            Map.entry("release-frozen", "A release of %a is frozen"),
            Map.entry("subsidy", "%a subsidises %t%g"),
            Map.entry("licence-refused", "%a refuses %t a licence"),
            Map.entry("patents-traded", "%a buys patents of %t"),
            Map.entry("specification-split", "%a splits: %t"),
            Map.entry("split-order", "Governments see to two specifications in place of %a"),
            Map.entry("rnd-moved", "%a moves its R&D far"));

    private EventWords() {}

    /** The sentence, with its terms behind it, without the date. */
    public static String of(Event event) {
        return event.detail().isEmpty() ? sentence(event) : sentence(event) + " (" + event.detail() + ")";
    }

    /** Who does what to whom, without size and terms. */
    static String sentence(Event event) {
        String target = event.target();
        String plain = "%a: " + event.type().replace('-', ' ') + (target.isEmpty() ? "" : ", %t") + "%g";
        String generation = event.generation().equals("all") ? "" : " " + event.generation();
        return SENTENCES
                .getOrDefault(event.type(), plain)
                .replace("%a", event.actor())
                .replace("%t", target)
                .replace("%g", generation)
                .replace("%f", generation.isEmpty() ? "" : " for" + generation);
    }

    /** The sentence behind its date. */
    public static String dated(LoggedEvent logged) {
        return new Quarter(logged.quarter()) + "  " + of(logged.event());
    }
}
