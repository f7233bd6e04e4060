package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sepsim.model.World;

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

    private void compare(World world, int device, DeviceReads fresh) {
        boolean any = fresh.combine(world, device, BACKWARD);
        assertThat(kept.combine(world, device, BACKWARD)).isEqualTo(any);
        assertThat(kept.part[device]).containsExactly(fresh.part[device]);
        assertThat(kept.licensors(world, device, BACKWARD)).isEqualTo(fresh.licensors(world, device, BACKWARD));
        filled += any ? 1 : 0;
    }
}
