package org.sepsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sepsim.model.event.AllianceDissolved;
import org.sepsim.model.event.AllianceJoined;
import org.sepsim.model.event.AllianceLeft;
import org.sepsim.model.event.Award;
import org.sepsim.model.event.DisputeOpened;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.Failed;
import org.sepsim.model.event.LicenceAgreed;
import org.sepsim.model.event.LicenceLapsed;
import org.sepsim.model.event.LicenceRefused;
import org.sepsim.model.event.LicensingCase;
import org.sepsim.model.event.LicensingOrder;
import org.sepsim.model.event.PatentsTraded;
import org.sepsim.model.event.Placebo;
import org.sepsim.model.event.PoolLicence;
import org.sepsim.model.event.ProposalSigned;
import org.sepsim.model.event.ReleaseFrozen;
import org.sepsim.model.event.RndMoved;
import org.sepsim.model.event.ShareLost;
import org.sepsim.model.event.SpecificationRepaired;
import org.sepsim.model.event.SpecificationSplit;
import org.sepsim.model.event.StockUsedUp;
import org.sepsim.model.event.SubsidyGranted;

class EventTypesTest {
    /** Enough for every event. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("firm", "a"),
            Map.entry("from", "a"),
            Map.entry("into", "b"),
            Map.entry("nation", "c"),
            Map.entry("vendor", "a"),
            Map.entry("controller", "c"),
            Map.entry("specification", "LTE"),
            Map.entry("generation", "4G"),
            Map.entry("name", "n"),
            Map.entry("kind", "pool"),
            Map.entry("members", "[a]"),
            Map.entry("vendors", "[a]"),
            Map.entry("alliance", "n"),
            Map.entry("committee", "m"),
            Map.entry("businesses", "[chips]"),
            Map.entry("depth", "0.5"),
            Map.entry("authority", "n"),
            Map.entry("nations", "[c]"),
            Map.entry("sampled", "0.5"),
            Map.entry("accuracy", "0.9"),
            Map.entry("rateCap", "0.02"),
            Map.entry("awardWeight", "0.3"),
            Map.entry("refusalFine", "0.1"),
            Map.entry("discount", "0.1"),
            Map.entry("spending", "0.5"),
            Map.entry("stations", "2"),
            Map.entry("budget", "3"),
            Map.entry("by", "2025-Q4"),
            Map.entry("boost", "0.3"),
            Map.entry("accused", "d"),
            Map.entry("partner", "d"),
            Map.entry("jurisdiction", "EU"),
            Map.entry("decision", "2019-Q3"),
            Map.entry("part", "0.5"));

    private static final List<Class<?>> MADE_BY_THE_MODEL = List.of(
            Placebo.class,
            ReleaseFrozen.class,
            SubsidyGranted.class,
            Failed.class,
            LicenceAgreed.class,
            LicenceLapsed.class,
            LicenceRefused.class,
            LicensingCase.class,
            LicensingOrder.class,
            DisputeOpened.class,
            Award.class,
            PatentsTraded.class,
            StockUsedUp.class,
            AllianceJoined.class,
            AllianceLeft.class,
            AllianceDissolved.class,
            ProposalSigned.class,
            SpecificationSplit.class,
            SpecificationRepaired.class,
            PoolLicence.class,
            RndMoved.class,
            ShareLost.class);

    @Test
    void theNameInAFileIsTheNameInTheTables() {
        EventTypes.BY_NAME.forEach((name, type) -> {
            StringBuilder yaml = new StringBuilder("{");
            Field.of(type).stream()
                    .filter(field -> !field.hasDefault())
                    .forEach(field -> yaml.append(field.name() + ": " + VALUES.get(field.name()) + ", "));
            Problems problems = new Problems();
            Tree tree = YamlTree.parse(Place.startOf("f"), yaml + "}", problems).orElseThrow();
            Event event = (Event)
                    new RecordBinder(RuleBook.STANDARD, Vocabulary.WITHOUT_WORLD, problems).bind(type, tree, "");
            problems.throwIfAny();
            assertThat(event.type()).isEqualTo(name);
        });
    }

    @Test
    void everyEventButThoseThatTheModelMakesMayBeDated() {
        List<Class<?>> all = new ArrayList<>(Arrays.asList(Event.class.getPermittedSubclasses()));
        all.removeAll(MADE_BY_THE_MODEL);
        assertThat(EventTypes.BY_NAME.values())
                .containsExactlyInAnyOrderElementsOf(new ArrayList<>(all.stream()
                        .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                        .toList()));
    }
}
