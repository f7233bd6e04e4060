package org.sepsim.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sepsim.model.Business;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.FirmData;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.NationData;
import org.sepsim.model.NationQuantity;
import org.sepsim.model.Uncertain;
import org.sepsim.model.WorldData;
import org.sepsim.model.YearPath;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.WorldFiles;

/** The baseline's world with more firms or more nations in it. */
final class GrownWorld {
    private static final double DEVICES = 0.02;
    private static final double LITTLE = 1e-3;

    private GrownWorld() {}

    /**
     * The scenario with small makers of devices, each with a name, research and accounts of its own, beside those of its world.
     *
     * @param more how many; they share {@value #DEVICES} of the world's devices, and their homes are the nations in turn
     */
    static Scenario withMakers(Scenario scenario, int more) {
        WorldData world = scenario.world();
        List<FirmData> firms = new ArrayList<>(world.firms());
        for (int k = 0; k < more; k++) {
            String name = String.format("Small maker %06d", k);
            firms.add(new FirmData(
                    name,
                    world.nations().get(k % world.nations().size()).name(),
                    name,
                    Set.of(Business.DEVICES),
                    Set.of(),
                    true,
                    Map.of(
                            FirmQuantity.DEVICE_SHARE, Uncertain.sourced(DEVICES / more),
                            FirmQuantity.RND_SPEND, Uncertain.sourced(LITTLE),
                            FirmQuantity.RND_TARGET, Uncertain.sourced(LITTLE),
                            FirmQuantity.CELLULAR_SHARE, Uncertain.sourced(0)),
                    null));
        }
        return with(scenario, firms, world.nations());
    }

    /**
     * The scenario with every nation divided into equal parts, one of which keeps the name and the firms.
     *
     * @param parts how many each becomes
     */
    static Scenario withNations(Scenario scenario, int parts) {
        List<NationData> nations = new ArrayList<>();
        for (NationData nation : scenario.world().nations()) {
            for (int part = 0; part < parts; part++) {
                nations.add(part(nation, part, parts));
            }
        }
        return with(scenario, scenario.world().firms(), nations);
    }

    private static NationData part(NationData nation, int part, int parts) {
        Map<NationQuantity, Uncertain> quantities = new HashMap<>(nation.quantities());
        quantities.computeIfPresent(NationQuantity.SUBSCRIPTIONS_2005, (q, whole) -> divided(whole, parts));
        Map<ExogenousPath, YearPath> paths = new HashMap<>(nation.paths());
        paths.computeIfPresent(ExogenousPath.POPULATION, (p, whole) -> divided(whole, parts));
        paths.computeIfPresent(ExogenousPath.GDP, (p, whole) -> divided(whole, parts));
        return new NationData(
                part == 0 ? nation.name() : nation.name() + " " + part,
                nation.bloc(),
                nation.office(),
                nation.treaties(),
                nation.launches(),
                nation.specificationDecision(),
                quantities,
                paths);
    }

    private static YearPath divided(YearPath path, int parts) {
        Map<Integer, Uncertain> years = new HashMap<>();
        path.years().forEach((year, whole) -> years.put(year, divided(whole, parts)));
        return new YearPath(years);
    }

    private static Uncertain divided(Uncertain whole, int parts) {
        return new Uncertain(whole.value() / parts, whole.low() / parts, whole.high() / parts, whole.basis());
    }

    private static Scenario with(Scenario scenario, List<FirmData> firms, List<NationData> nations) {
        WorldData world = scenario.world();
        WorldFiles files = scenario.worldFiles();
        WorldData grown = new WorldData(
                firms,
                nations,
                world.specifications(),
                world.deflator(),
                world.stationPrices(),
                world.devicePrices(),
                world.regulators());
        return new Scenario(
                scenario.name(),
                scenario.purpose(),
                scenario.sources(),
                new WorldFiles(files.folder(), files.location(), grown, files.history(), files.sha256()),
                scenario.policy(),
                scenario.economy(),
                scenario.mechanisms(),
                scenario.ensemble());
    }
}
