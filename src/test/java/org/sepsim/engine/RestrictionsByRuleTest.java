package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.event.Assessment;
import org.sepsim.model.event.Ban;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.Incident;
import org.sepsim.model.event.Lift;
import org.sepsim.scenario.Scenario;

/** Nations that decide by rule, in whole worlds. */
class RestrictionsByRuleTest {
    private static final String FROM_2018 = "policy.restrictions.scheduledUntil=2017-Q4";
    private static final String ENDOGENOUS = "policy.restrictions.mode=endogenous";

    private static World world(String... sets) {
        return Runs.end(Runs.scenario("baseline", sets), 4, 1);
    }

    private static <E extends Event> Stream<E> of(World world, Class<E> type, int from, int to) {
        return world.log().stream()
                .filter(logged -> logged.quarter() >= from && logged.quarter() <= to)
                .filter(logged -> type.isInstance(logged.event()))
                .map(logged -> type.cast(logged.event()));
    }

    private static <E extends Event> List<E> all(World world, Class<E> type) {
        return of(world, type, 0, Quarter.COUNT).toList();
    }

    @Test
    void whereTheRuleDecidesThereIsNoDatedBanButEveryDatedIncident() {
        Scenario scenario = Runs.scenario("baseline", ENDOGENOUS);
        World world = Runs.end(scenario, 4, 1);
        long dated = scenario.history().stream()
                .filter(event -> event.event() instanceof Incident)
                .count();
        assertThat(all(world, Ban.class))
                .allMatch(ban -> ban.because().toString().startsWith("pressure "));
        assertThat(of(world, Incident.class, 0, Quarter.of(2025, 4).index()).count())
                .isEqualTo(dated)
                .isGreaterThan(15);
    }

    @Test
    void whereNobodyDecidesRestrictionsStayAsTheRecordLeavesThem() {
        World world = world("mechanisms.restrictions.type=as-they-stand");
        assertThat(of(world, Ban.class, Quarter.of(2026, 1).index(), Quarter.COUNT))
                .isEmpty();
        assertThat(Fingerprint.of(
                        world("mechanisms.restrictions.type=as-they-stand", "mechanisms.exportListing.type=none")))
                .isEqualTo(Fingerprint.of(world("policy.restrictions.mode=scheduled")));
    }

    @Test
    void whoExcludesIsExcludedWhereRetaliationWeighsEnough() {
        World tit = world("mechanisms.restrictions.retaliationWeight=2");
        List<Ban> answers = retaliations(tit);
        assertThat(answers).isNotEmpty();
        assertThat(answers)
                .allSatisfy(ban -> assertThat(tit.log())
                        .as("%s excluded a vendor of %s first", ban.vendor(), ban.nation())
                        .anyMatch(logged -> logged.event() instanceof Ban first
                                && first.nation().equals(home(tit, ban.vendor()))
                                && home(tit, first.vendor()).equals(ban.nation())));
        assertThat(answers).allSatisfy(ban -> {
            String named = ban.because().toString().replaceAll(".*retaliation [0-9.]+ \\(([^)]*)\\).*", "$1");
            assertThat(List.of(named.split(", ")))
                    .as(ban.toString())
                    .allSatisfy(own -> assertThat(home(tit, own)).isEqualTo(ban.nation()));
        });
        assertThat(retaliations(world("policy.restrictions.retaliationStart=none")))
                .isEmpty();
    }

    private static List<Ban> retaliations(World world) {
        return all(world, Ban.class).stream()
                .filter(ban -> !ban.because().toString().contains("retaliation 0.0")
                        && ban.because().toString().contains("retaliation"))
                .toList();
    }

    private static String home(World world, String firm) {
        return world.roster().nations().get(world.firms().home[world.roster().firm(firm)]);
    }

    @Test
    void bansAreLiftedWhenWhatSpokeForThemIsForgotten() {
        World forgetful = world("mechanisms.incidents.type=none");
        assertThat(all(forgetful, Lift.class).size())
                .isGreaterThan(5)
                .isGreaterThan(all(world(), Lift.class).size());
        assertThat(all(forgetful, Lift.class))
                .allMatch(lift -> lift.because().toString().startsWith("pressure ")
                        && !home(forgetful, lift.vendor()).equals(lift.nation()));
    }

    /** Nearly everybody would exclude two vendors in January 2008, after the first incident; members of the EU assess one of them until the third quarter. */
    @Test
    void whoAssessesAVendorDecidesInTheQuarterThatIsSetAndNotBefore() {
        World world = world(
                ENDOGENOUS,
                "mechanisms.restrictions.thresholdMean=0",
                "mechanisms.restrictions.thresholdDeviation=0.01",
                "policy.dated=[{date: 2007-10-01, type: assessment, jurisdiction: EU, vendor: Huawei, decision: 2008-Q3}]");
        Quarter decision = Quarter.of(2008, 3);
        List<Ban> then =
                of(world, Ban.class, decision.index(), decision.index()).toList();
        assertThat(then).hasSizeGreaterThan(5).allSatisfy(ban -> {
            assertThat(ban.vendor()).isEqualTo("Huawei");
            assertThat(member(world, ban.nation(), decision)).isTrue();
        });
        List<Ban> january =
                of(world, Ban.class, decision.index() - 2, decision.index() - 2).toList();
        assertThat(january).anyMatch(ban -> member(world, ban.nation(), decision));
        assertThat(january).anyMatch(ban -> ban.vendor().equals("Huawei"));
        assertThat(january).noneMatch(ban -> ban.vendor().equals("Huawei") && member(world, ban.nation(), decision));
    }

    private static boolean member(World world, String nation, Quarter quarter) {
        return world.roster().isOf(world.roster().nation(nation), "EU", quarter);
    }

    @Test
    void assessmentsOfTheRecordAndOfAuthoritiesAreTold() {
        List<Assessment> assessments = all(world(), Assessment.class);
        assertThat(assessments).anyMatch(a -> a.jurisdiction().equals("EU"));
        assertThat(assessments).anyMatch(a -> a.because().toString().startsWith("pressure "));
    }

    @Test
    void onlyWhereAnAuthorityWatchesNetworksIsRemovalOrdered() {
        World world = world(FROM_2018, "mechanisms.telecomSecurity.margin=0");
        List<Ban> ordered = all(world, Ban.class).stream()
                .filter(ban -> ban.because().toString().startsWith("pressure ") && ban.removalBy() != null)
                .toList();
        assertThat(ordered).isNotEmpty().noneMatch(ban -> ban.nation().equals("Poland"));
        assertThat(all(world(FROM_2018, "mechanisms.telecomSecurity.type=no-advice"), Ban.class).stream()
                        .filter(ban -> ban.because().toString().startsWith("pressure ")))
                .isNotEmpty()
                .allMatch(ban -> ban.removalBy() == null);
    }

    @Test
    void nobodyExcludesAFirmOfItsOwn() {
        World world = world(ENDOGENOUS, "mechanisms.restrictions.thresholdMean=0");
        assertThat(all(world, Ban.class))
                .isNotEmpty()
                .noneMatch(ban -> home(world, ban.vendor()).equals(ban.nation()));
    }

    /** Paired over ten worlds: those who follow others end with more bans than those who judge alone, in every one or as many. */
    @Test
    void bansSpreadByTheBandwagon() {
        int more = 0;
        for (int replicate = 1; replicate <= 10; replicate++) {
            int with = banning(Runs.end(Runs.scenario("baseline", FROM_2018), 4, replicate));
            int without = banning(Runs.end(
                    Runs.scenario("baseline", FROM_2018, "mechanisms.restrictions.bandwagonWeight=0"), 4, replicate));
            assertThat(with).isGreaterThanOrEqualTo(without);
            more += with > without ? 1 : 0;
        }
        assertThat(more).isGreaterThanOrEqualTo(8);
    }

    private static int banning(World world) {
        int count = 0;
        for (int c = 0; c < world.nations().count; c++) {
            boolean any = false;
            for (int i = 0; i < world.firms().count; i++) {
                any |= world.restrictions().excludes(c, i);
            }
            count += any ? 1 : 0;
        }
        return count;
    }
}
