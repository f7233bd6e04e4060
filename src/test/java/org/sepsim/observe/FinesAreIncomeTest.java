package org.sepsim.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sepsim.engine.RunInput;
import org.sepsim.engine.Runs;
import org.sepsim.engine.StandardsModel;
import org.sepsim.model.FirmBook;
import org.sepsim.model.LicensingAuthorities.Fine;
import org.sepsim.model.World;
import org.sepsim.model.event.LicensingOrder;
import org.sepsim.scenario.Scenario;

/** Fines move money from firms to states (M14): what a licensor loses by one the world's welfare does not. */
class FinesAreIncomeTest {
    private double outlay;
    private double fines;
    private double ordered;

    private void add(World world) {
        FirmBook firms = world.firms();
        for (int c = 0; c < world.nations().count; c++) {
            outlay += world.backing().outlayOf(c);
        }
        for (double funds : firms.fundsReceived) {
            outlay += funds;
        }
        double ofQuarter = 0;
        for (Fine fine : world.authorities().fines()) {
            ofQuarter += firms.active[fine.firm()] ? fine.amount() / 4 : 0;
            assertThat(firms.licensingCost[fine.firm()]).isGreaterThanOrEqualTo(fine.amount() / 4);
        }
        fines += ofQuarter;
    }

    /** Orders of one scenario, refusals of the other; firms do not end within a year in which they are fined there. */
    @ParameterizedTest
    @CsvSource({"regulators-by-rule, true", "frand-strict, false"})
    void whatFirmsAreFinedStatesReceive(String name, boolean orders) {
        Scenario scenario = Runs.scenario(name);
        Catalogue catalogue = new Catalogue(
                Subjects.of(scenario.world(), scenario.history()),
                List.of(Measures.named("state_outlay").orElseThrow()));
        Observation observation = new Observation(catalogue, false);
        StandardsModel model = new StandardsModel(new RunInput(scenario, 1, 1));
        model.observe(world -> {
            observation.quarterEnded(world);
            add(world);
        });
        model.runToEnd().log().stream()
                .map(logged -> Optional.of(logged.event())
                        .filter(LicensingOrder.class::isInstance)
                        .map(LicensingOrder.class::cast))
                .flatMap(Optional::stream)
                .forEach(order -> ordered += order.fine());
        double[][] rows = observation.values(2005, 2040);
        double reported = 0;
        for (int k = 0; k < rows.length; k++) {
            if (catalogue.series().get(k).level().equals("world")) {
                for (double value : rows[k]) {
                    reported += value;
                }
            }
        }
        assertThat(fines).isPositive();
        assertThat(reported).isCloseTo(outlay - fines, within(1e-9 * outlay));
        if (orders) {
            assertThat(fines).as("a fine is paid once").isCloseTo(ordered, within(1e-9));
        }
    }
}
