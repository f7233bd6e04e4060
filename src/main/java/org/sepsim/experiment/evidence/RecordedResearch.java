package org.sepsim.experiment.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sepsim.model.FirmData;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.event.Merger;
import org.sepsim.observe.Level;
import org.sepsim.scenario.Scenario;

/**
 * Shares in R&amp;D spending by the record: what the world files say of each named firm in the year before it starts, 2004 for most. No later year is recorded of all
 * of them. What a firm spent counts with whoever had taken it over by the date asked.
 */
public final class RecordedResearch {
    private final Scenario scenario;

    /** The record of a scenario's world. */
    public RecordedResearch(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * The share of who a target is about.
     *
     * @param until year before whose end a takeover counts
     * @return nothing where the world names nobody so
     */
    Optional<Double> share(Target target, int until) {
        Map<String, String> heirs = heirs(until);
        double all = 0;
        double own = 0;
        boolean found = false;
        for (FirmData firm : scenario.world().firms()) {
            double spent = firm.quantities().get(FirmQuantity.RND_SPEND).value();
            String counts =
                    target.level() == Level.NATION ? firm.nation() : heirs.getOrDefault(firm.name(), firm.name());
            all += spent;
            if (counts.equals(target.entity())) {
                own += spent;
                found = true;
            }
        }
        return found ? Optional.of(own / all) : Optional.empty();
    }

    private Map<String, String> heirs(int until) {
        Map<String, String> heirs = new HashMap<>();
        scenario.history().stream()
                .filter(dated -> dated.event() instanceof Merger)
                .filter(dated -> dated.quarter().year() <= until)
                .forEach(dated -> {
                    Merger merger = (Merger) dated.event();
                    heirs.replaceAll((from, into) -> into.equals(merger.from()) ? merger.into() : into);
                    heirs.put(merger.from(), merger.into());
                });
        return heirs;
    }
}
