package org.sepsim.engine;

import org.sepsim.mechanism.licensing.LicensingRule;
import org.sepsim.model.Business;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/** What licensors ask of makers in 2005, before anything has been sold: by makers' shares of what is installed and what the world is expected to spend on devices. */
final class LicencesOf2005 {
    private static final int LEGACY = Generation.LEGACY.index();

    private LicencesOf2005() {}

    /** Fills last year's asked royalties of the licence book. */
    static void expect(Stage stage) {
        World world = stage.world();
        LicensingRule rule = stage.mechanisms().licensing();
        DeviceReads reads = stage.reads();
        reads.measure(world);
        int device = world.roster().firstOf(LEGACY);
        if (!reads.combine(world, device, rule.backwardWeight())) {
            return;
        }
        double rate = rule.askedRate(reads.licensors(world, device, rule.backwardWeight()));
        double devices = stage.outlook().yearly(Business.DEVICES, LEGACY, 0);
        Market market = world.devices();
        double installed = sum(market.installed[LEGACY]);
        for (int v = 0; v < market.vendors; v++) {
            int maker = market.firmOf[v];
            double sales = devices * held(market, v) / installed;
            for (int i = 0; i < world.firms().count && maker != Roster.FRINGE; i++) {
                double part = i == maker ? 0 : reads.part[device][i];
                world.licences().asked[maker][i] = rate * sales * part;
            }
        }
    }

    private static double held(Market market, int vendor) {
        double held = 0;
        for (int c = 0; c < market.nations; c++) {
            held += market.installed[LEGACY][c] * market.share[LEGACY][vendor][c];
        }
        return held;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
