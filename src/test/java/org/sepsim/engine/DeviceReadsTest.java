package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sepsim.mechanism.licensing.LicensingRule;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;

/** Strengths that are kept are those that a first look would find, in every quarter of a world. */
class DeviceReadsTest {
    private static final double BACKWARD = 0.5;

    private DeviceReads kept;
    private int filled;

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "retaliation"})
    void keepNothingThatHasMoved(String scenario) {
        Bare.watch(Runs.scenario(scenario), world -> {
            kept = kept == null ? new DeviceReads(world) : kept;
            kept.measure(world);
            DeviceReads fresh = new DeviceReads(world);
            fresh.measure(world);
            for (int d = 0; d < fresh.part.length; d++) {
                compare(world, d, fresh);
            }
        });
        assertThat(filled).isPositive();
    }

    /** T19 on the parts by which royalties are divided: of 100 recognised families a holder of 15 is owed .15 of the .033 that are paid, and the other maker .85. */
    @Test
    void aHolderIsOwedItsShareOfStrengthOfWhatIsPaid() {
        Scenario scenario = Runs.scenario("baseline");
        World world = Runs.end(scenario, 1, 1);
        KnowledgeBook knowledge = world.knowledge();
        int nr = world.roster().specification("NR");
        int holder = world.roster().firm("Qualcomm");
        int other = world.roster().firm("Ericsson");
        Arrays.fill(knowledge.overDeclared[nr], 0);
        Arrays.fill(knowledge.approvedFamilies[nr], 0);
        knowledge.approvedFamilies[nr][holder] = 15;
        knowledge.approvedFamilies[nr][other] = 85;
        DeviceReads reads = new DeviceReads(world);
        reads.measure(world);
        assertThat(reads.combine(world, nr, 0)).isTrue();

        LicensingRule rule = scenario.mechanisms().licensing();
        double paid = rule.askedRate(reads.licensors(world, nr, 0)) * rule.usualRealisation();
        assertThat(paid * reads.part[nr][holder]).isCloseTo(0.00495, within(1e-9));
        assertThat(paid * reads.part[nr][other]).isCloseTo(0.02805, within(1e-9));
        assertThat(Arrays.stream(reads.part[nr]).sum()).isCloseTo(1, within(1e-12));
    }

    private void compare(World world, int device, DeviceReads fresh) {
        boolean any = fresh.combine(world, device, BACKWARD);
        assertThat(kept.combine(world, device, BACKWARD)).isEqualTo(any);
        assertThat(kept.part[device]).containsExactly(fresh.part[device]);
        assertThat(kept.licensors(world, device, BACKWARD)).isEqualTo(fresh.licensors(world, device, BACKWARD));
        filled += any ? 1 : 0;
    }
}
