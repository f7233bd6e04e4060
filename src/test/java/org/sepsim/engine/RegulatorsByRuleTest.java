package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sepsim.model.LicenceBook;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.NationData;
import org.sepsim.model.Quarter;
import org.sepsim.model.Regulator;
import org.sepsim.model.World;
import org.sepsim.model.WorldData;
import org.sepsim.model.event.EssentialityChecks;
import org.sepsim.model.event.LicensingCase;
import org.sepsim.model.event.LicensingOrder;
import org.sepsim.scenario.Scenario;

/** Competition authorities and checkers that act by their own rule, in whole worlds. */
class RegulatorsByRuleTest {
    private static final double FAIR = 0.02 / 0.066;
    private static final Scenario SCENARIO = Runs.scenario("regulators-by-rule");

    private static List<LoggedEvent> logged(World world, Class<?> kind) {
        return world.log().stream()
                .filter(logged -> kind.isInstance(logged.event()))
                .toList();
    }

    @Test
    void everyDecisionFollowsACaseAfterTwoYears() {
        World world = Runs.end(SCENARIO, 1, 1);
        List<LoggedEvent> orders = logged(world, LicensingOrder.class);
        assertThat(orders).hasSizeGreaterThan(5).allSatisfy(order -> {
            assertThat(order.quarter() % 4).isZero();
            assertThat(world.log()).anyMatch(opened(order));
        });
        assertThat(logged(world, LicensingCase.class))
                .extracting(open -> open.event().target())
                .contains("Qualcomm");
    }

    private static Predicate<LoggedEvent> opened(LoggedEvent order) {
        return logged -> logged.event() instanceof LicensingCase open
                && logged.quarter() == order.quarter() - 8
                && open.year() == order.quarter() / 4
                && open.authority().equals(order.event().actor())
                && open.licensor().equals(order.event().target());
    }

    /** Only makers at home where the authority serves, and only while what they pay too much reaches 0.1 billion USD; the fine is 8 % of royalties, of which overcharges are 1 - FAIR/0.5 where all pay half of what is asked. */
    @Test
    void anOrderIsForMakersOfItsJurisdictionAndFinesInProportion() {
        World world = Runs.end(SCENARIO, 1, 1);
        for (LoggedEvent logged : logged(world, LicensingOrder.class)) {
            LicensingOrder order = (LicensingOrder) logged.event();
            boolean objects = order.overcharge() >= 0.1;
            assertThat(order.licensees().isEmpty()).as(order.detail()).isNotEqualTo(objects);
            assertThat(order.fine()).isBetween(objects ? 0.08 * order.overcharge() : 0.0, objects ? 10.0 : 0.0);
            assertThat(order.allowed()).isCloseTo(FAIR, within(1e-12));
            assertThat(order.licensees())
                    .allMatch(maker -> serves(order.authority(), maker, new Quarter(logged.quarter())));
        }
        LicensingOrder first = logged(world, LicensingOrder.class).stream()
                .map(logged -> (LicensingOrder) logged.event())
                .filter(order -> !order.licensees().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(first.fine())
                .as("nobody limited before")
                .isCloseTo(0.08 * first.overcharge() / (1 - FAIR / 0.5), within(1e-9));
    }

    private static boolean serves(String authority, String maker, Quarter now) {
        WorldData data = SCENARIO.world();
        String home = data.firms().stream()
                .filter(firm -> firm.name().equals(maker))
                .findFirst()
                .orElseThrow()
                .nation();
        NationData nation = data.nations().stream()
                .filter(one -> one.name().equals(home))
                .findFirst()
                .orElseThrow();
        Regulator regulator = data.regulators().stream()
                .filter(one -> one.name().equals(authority))
                .findFirst()
                .orElseThrow();
        return regulator.serves(nation, now);
    }

    @Test
    void whoIsOrderedTakesNoMoreAndAgreesOnNoMoreLater() {
        StandardsModel model = new StandardsModel(new RunInput(SCENARIO, 1, 1));
        boolean[] bound = new boolean[1];
        model.observe(world -> {
            LicenceBook licences = world.licences();
            for (LoggedEvent logged : logged(world, LicensingOrder.class)) {
                LicensingOrder order = (LicensingOrder) logged.event();
                for (String maker : order.licensees()) {
                    int licensor = world.roster().firm(order.licensor());
                    int licensee = world.roster().firm(maker);
                    assertThat(licences.realised(licensor, licensee)).isLessThanOrEqualTo(order.allowed());
                    assertThat(licences.realised(licensee, licensor)).isEqualTo(licences.realised(licensor, licensee));
                    bound[0] |= licences.realised(licensor, licensee) == order.allowed();
                }
            }
        });
        World end = model.runToEnd();
        assertThat(bound[0]).isTrue();
        LoggedEvent first = logged(end, LicensingOrder.class).stream()
                .filter(logged -> !((LicensingOrder) logged.event()).licensees().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(end.quarter() - first.quarter())
                .as("several terms of six years lie behind")
                .isGreaterThan(48);
    }

    @Test
    void aRateThatNobodyExceedsAndSamplesOfNothingChangeNoNumber() {
        World without = Runs.end(Runs.scenario("baseline"), 5, 1);
        World with = Runs.end(
                Runs.scenario(
                        "regulators-by-rule",
                        "mechanisms.competition.fairRate=0.3",
                        "mechanisms.essentialityChecks.most=0"),
                5,
                1);
        assertThat(Fingerprint.of(with)).isEqualTo(Fingerprint.of(without));
        assertThat(with.log()).hasSameSizeAs(without.log());
    }

    @Test
    void checkersSampleAsTheySuspectButNeverLessThanTheLeverAsksFor() {
        World world = Runs.end(Runs.scenario("regulators-by-rule", "mechanisms.essentialityChecks.most=1"), 1, 1);
        List<EssentialityChecks> plans = logged(world, EssentialityChecks.class).stream()
                .map(logged -> (EssentialityChecks) logged.event())
                .toList();
        assertThat(plans.stream().map(EssentialityChecks::sampled).distinct().count())
                .isGreaterThan(2);
        assertThat(plans).allMatch(plan -> plan.detail().contains("no approved contribution of the holder behind"));
        World floored = Runs.end(
                Runs.scenario("regulators-by-rule", "policy.essentialityChecks={start: 2015-Q1, sampled: 0.7}"), 1, 1);
        assertThat(floored.authorities().sampled()).isEqualTo(0.7);
    }
}
