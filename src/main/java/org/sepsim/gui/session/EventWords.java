package org.sepsim.gui.session;

import java.util.Map;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.event.Event;

/** Events as sentences. */
public final class EventWords {
    /** What the actor does to the target, by type; {@code %a} the actor, {@code %t} the target, {@code %g} the generation. */
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("ban", "%a bans %t%g"),
            Map.entry("lift", "%a admits %t again"),
            Map.entry("component-access", "%a cuts %t off from components"),
            Map.entry("component-access-restored", "%a supplies %t again"),
            Map.entry("research-decoupling", "%a and its friends keep their research apart"),
            Map.entry("incident", "%a accuses %t of an attack"),
            Map.entry("assessment", "%a assesses %t"),
            Map.entry("detente", "%a and %t come closer"),
            Map.entry("specification-choice", "%a takes %t"),
            Map.entry("launch", "%a launches%g"),
            Map.entry("merger", "%a is taken over by %t"),
            Map.entry("transfer", "%a sells businesses to %t"),
            Map.entry("entry", "%a starts business"),
            Map.entry("exit", "%a ends business"),
            Map.entry("alliance-joined", "%a joins %t"),
            Map.entry("alliance-left", "%a leaves %t"),
            Map.entry("pool-joined", "%a joins %t"),
            Map.entry("pool-left", "%a leaves %t"),
            Map.entry("alliance-dissolved", "%a is dissolved"),
            Map.entry("proposal-signed", "%a signs %t"),
            Map.entry("release-frozen", "A release of %a is frozen"),
            Map.entry("subsidy", "%a subsidises %t%g"),
            Map.entry("licence-refused", "%a refuses %t a licence"),
            Map.entry("patents-traded", "%a sells patents to %t"),
            Map.entry("specification-split", "%a splits: %t"),
            Map.entry("split-order", "Governments see to two specifications in place of %a"),
            Map.entry("rnd-moved", "%a moves its R&D far"));

    private EventWords() {}

    /** The sentence, with its terms behind it, without the date. */
    public static String of(Event event) {
        String target = event.target();
        String plain = "%a: " + event.type().replace('-', ' ') + (target.isEmpty() ? "" : ", %t") + "%g";
        String generation = event.generation().equals("all") ? "" : " " + event.generation();
        String sentence = SENTENCES
                .getOrDefault(event.type(), plain)
                .replace("%a", event.actor())
                .replace("%t", target)
                .replace("%g", generation);
        return event.detail().isEmpty() ? sentence : sentence + " (" + event.detail() + ")";
    }

    /** The sentence behind its date. */
    public static String dated(LoggedEvent logged) {
        return new Quarter(logged.quarter()) + "  " + of(logged.event());
    }
}
