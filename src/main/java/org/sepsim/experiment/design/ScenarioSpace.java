package org.sepsim.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sepsim.scenario.Problems;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioBase;

/** All scenarios that come from one by moving factors: a unit cube, one side a factor. */
public final class ScenarioSpace {
    private final ScenarioBase base;
    private final List<Factor> factors;

    ScenarioSpace(ScenarioBase base, List<Factor> factors) {
        this.base = base;
        this.factors = List.copyOf(factors);
    }

    /** What is varied. */
    public Scenario scenario() {
        return base.scenario();
    }

    /** Paths of the factors. */
    public List<String> factors() {
        return factors.stream().map(Factor::path).toList();
    }

    /** The values of the factors at a place, as a file has them. */
    public List<String> values(double[] place) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < place.length; i++) {
            values.add(factors.get(i).at(place[i]).label());
        }
        return values;
    }

    /**
     * The scenario at a place.
     *
     * @param place one coordinate a factor, each from 0 to 1
     * @throws org.sepsim.scenario.ScenarioException if the values do not go together
     */
    public Scenario at(double[] place) {
        Problems problems = new Problems();
        Optional<Scenario> scenario = at(place, problems);
        problems.throwIfAny();
        return scenario.orElseThrow();
    }

    /** Tells what is wrong where all factors are lowest and where all are highest. */
    void checkEnds(Problems problems) {
        for (double end : new double[] {0, 1}) {
            double[] place = new double[factors.size()];
            Arrays.fill(place, end);
            at(place, problems);
        }
    }

    private Optional<Scenario> at(double[] place, Problems problems) {
        List<Optional<Setting>> settings = new ArrayList<>();
        for (int i = 0; i < place.length; i++) {
            settings.add(Optional.of(factors.get(i).at(place[i])));
        }
        return new PointBinder(base, new Placed(factors, List.of(settings)), problems)
                .points().stream().map(DesignPoint::scenario).findFirst();
    }
}
