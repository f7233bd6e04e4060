package org.sepsim.gui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.event.Event;
import org.sepsim.results.SeriesKey;

/**
 * Why two worlds with the same luck differ: the first decisions that one has and the other has not, the events that follow from agent to agent, and where the difference is first seen and largest.
 *
 * <p>An event that differs belongs to the chain if its agents are among those of the chain so far: whoever decided first, then whoever they acted on. It is a trail through the log, no proof of cause; the twins'
 * equal luck sees to it that nothing differs before the first decision.
 *
 * @param first events of the first quarter in which the logs differ
 * @param chain later events that differ and share an agent with those before, in order
 * @param more how many events of the chain are not told, as it is too long
 * @param effect the difference asked about
 */
public record Why(List<Step> first, List<Step> chain, int more, Effect effect) {
    /** Chains are told as far as somebody reads them. */
    private static final int LONGEST = 200;

    /**
     * An event that one world has and the other has not, or has otherwise.
     *
     * @param here whether the branch has it; else only its twin
     * @param inTwin what the twin has in its place, other in its size or terms alone, if there is such an event
     */
    public record Step(LoggedEvent logged, boolean here, Optional<LoggedEvent> inTwin) {
        /** Date, in which world, agent and size, in words. */
        public String words() {
            Event event = logged.event();
            String date = new Quarter(logged.quarter()) + "  ";
            if (inTwin.isPresent()) {
                return date + "otherwise: " + EventWords.sentence(event) + " (here: " + event.detail()
                        + "; in the twin: " + inTwin.get().event().detail() + ")";
            }
            return date + (here ? "here: " : "only in the twin: ") + EventWords.of(event);
        }

        private boolean isBeside(LoggedEvent other) {
            Event mine = logged.event();
            Event its = other.event();
            return inTwin.isEmpty()
                    && logged.quarter() == other.quarter()
                    && EventWords.sentence(mine).equals(EventWords.sentence(its));
        }
    }

    /**
     * A difference between the twins.
     *
     * @param key of what
     * @param since first quarter in which the values differ; -1 if they never do
     * @param largest quarter in which they differ most
     * @param size this world less its twin in that quarter, in the measure's unit
     */
    public record Effect(SeriesKey key, int since, int largest, double size) {}

    public Why {
        first = List.copyOf(first);
        chain = List.copyOf(chain);
    }

    /** Compares a world with its twin with a view to one series. */
    public static Why of(Chronicle here, Chronicle twin, SeriesKey key) {
        List<Step> steps = differing(here.events(), twin.events());
        int begin = steps.isEmpty() ? -1 : steps.get(0).logged().quarter();
        List<Step> first = new ArrayList<>();
        List<Step> chain = new ArrayList<>();
        Set<String> agents = new HashSet<>();
        int more = 0;
        for (Step step : steps) {
            if (step.logged().quarter() == begin) {
                first.add(step);
                agents.addAll(agentsOf(step));
            } else if (agentsOf(step).stream().anyMatch(agents::contains)) {
                agents.addAll(agentsOf(step));
                if (chain.size() < LONGEST) {
                    chain.add(step);
                } else {
                    more++;
                }
            }
        }
        return new Why(first, chain, more, effect(here, twin, key));
    }

    private static Set<String> agentsOf(Step step) {
        Set<String> agents = new HashSet<>(List.of(step.logged().event().actor()));
        if (!step.logged().event().target().isEmpty()) {
            agents.add(step.logged().event().target());
        }
        return agents;
    }

    /** Events of either log that the other has not in the same quarter, by quarter; those of this world first. One that both have with another size or other terms is told once. */
    private static List<Step> differing(List<LoggedEvent> here, List<LoggedEvent> twin) {
        List<List<Step>> byQuarter = new ArrayList<>();
        for (int q = 0; q < Quarter.COUNT; q++) {
            byQuarter.add(new ArrayList<>());
        }
        left(here, twin).forEach(event -> byQuarter.get(event.quarter()).add(new Step(event, true, Optional.empty())));
        left(twin, here).forEach(event -> besides(byQuarter.get(event.quarter()), event));
        return byQuarter.stream().flatMap(List::stream).toList();
    }

    private static void besides(List<Step> steps, LoggedEvent inTwin) {
        for (int k = 0; k < steps.size(); k++) {
            Step step = steps.get(k);
            if (step.here() && step.isBeside(inTwin)) {
                steps.set(k, new Step(step.logged(), true, Optional.of(inTwin)));
                return;
            }
        }
        steps.add(new Step(inTwin, false, Optional.empty()));
    }

    private static List<LoggedEvent> left(List<LoggedEvent> of, List<LoggedEvent> without) {
        Map<LoggedEvent, Integer> counts = new HashMap<>();
        without.forEach(event -> counts.merge(event, 1, Integer::sum));
        List<LoggedEvent> left = new ArrayList<>();
        for (LoggedEvent event : of) {
            int count = counts.getOrDefault(event, 0);
            if (count == 0) {
                left.add(event);
            } else {
                counts.put(event, count - 1);
            }
        }
        return left;
    }

    private static Effect effect(Chronicle here, Chronicle twin, SeriesKey key) {
        double[] a = here.values(key);
        double[] b = twin.values(key);
        int since = -1;
        int largest = 0;
        double size = 0;
        for (int q = 0; q < Math.min(a.length, b.length); q++) {
            double difference = a[q] - b[q];
            if (since < 0 && difference != 0 && !Double.isNaN(difference)) {
                since = q;
            }
            if (Math.abs(difference) > Math.abs(size)) {
                size = difference;
                largest = q;
            }
        }
        return new Effect(key, since, largest, size);
    }

    /** Whether the worlds are the same event by event. */
    public boolean nothing() {
        return first.isEmpty();
    }
}
