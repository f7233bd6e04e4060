package org.sepsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sepsim.model.Business;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.FirmData;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.Generation;
import org.sepsim.model.NationData;
import org.sepsim.model.NationData.Membership;
import org.sepsim.model.Quarter;
import org.sepsim.model.Regulator;
import org.sepsim.model.Uncertain;
import org.sepsim.model.Uncertain.Basis;
import org.sepsim.model.WorldData;

/** The small world, as it is and with one mistake at a time. */
class WorldReaderTest {
    @TempDir
    private Path folder;

    private Path good;

    @BeforeEach
    void copyTheSmallWorld() throws IOException {
        good = SmallWorld.copyTo(folder);
    }

    @Test
    void aFirmHasItsBusinessesItsNumbersAndItsOtherRevenue() {
        FirmData huawei = world().firms().get(1);
        assertThat(huawei.name()).isEqualTo("Huawei");
        assertThat(huawei.businesses()).contains(Business.CHIPS).hasSize(3);
        assertThat(huawei.specifications()).containsExactly("LTE");
        assertThat(huawei.quantities().get(FirmQuantity.RND_SPEND))
                .isEqualTo(new Uncertain(0.5, 0.25, 0.75, Basis.RECALLED));
        assertThat(huawei.otherRevenue().years()).hasSize(2);
        assertThat(world().firms().get(0).activeFromStart()).as("Honor").isFalse();
    }

    @Test
    void aNationHasItsLaunchesTreatiesAndPaths() {
        NationData finland = world().nations().get(1);
        assertThat(finland.launches()).containsOnlyKeys(Generation.G4).containsValue(Quarter.of(2010, 4));
        assertThat(finland.treaties()).containsEntry("EU", new Membership(Quarter.of(1995, 1), null));
        assertThat(finland.paths())
                .containsOnlyKeys(
                        ExogenousPath.POPULATION,
                        ExogenousPath.GDP,
                        ExogenousPath.RESEARCH_COST,
                        ExogenousPath.HOME_COST);
        assertThat(world().nations().get(2).bloc()).as("Rest of Asia").isTrue();
    }

    @Test
    void theWorldHasPricesForEveryGeneration() {
        assertThat(world().devicePrices()).containsOnlyKeys(Generation.values());
        assertThat(world().stationPrices()).containsOnlyKeys(Generation.values());
        assertThat(world().specifications().get(0).freezes()).containsExactly(Quarter.of(2008, 4), Quarter.of(2011, 1));
    }

    @Test
    void aRegulatorServesItsNationOrTheMembersOfItsTreatyFromItsFirstQuarter() {
        Regulator office = world().regulators().get(0);
        Regulator agency = world().regulators().get(1);
        NationData china = world().nations().get(0);
        NationData finland = world().nations().get(1);
        assertThat(office.kind()).isEqualTo(Regulator.Kind.EXPORT_CONTROL);
        assertThat(office.serves(china, Quarter.of(2020, 4))).isTrue();
        assertThat(office.serves(china, Quarter.of(2020, 3))).isFalse();
        assertThat(office.serves(finland, Quarter.of(2021, 1))).isFalse();
        assertThat(agency.serves(finland, Quarter.of(2019, 1))).isTrue();
        assertThat(agency.serves(world().nations().get(2), Quarter.of(2019, 4))).isTrue();
        assertThat(agency.serves(world().nations().get(2), Quarter.of(2020, 1)))
                .as("left")
                .isFalse();
    }

    private WorldData world() {
        return ScenarioReader.read(good, List.of()).world();
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            regulators.csv | export-control,China | export-control,Chinna | 2:30: jurisdiction: 'Chinna' is not known; did you mean China?
            regulators.csv | export-control | export-controls | 2:15: kind: 'export-controls' is not known; did you mean export-control?
            firms.csv | Huawei,China | Huawei,Chinna | 2:8: nation: 'Chinna' is not known; did you mean China?
            firms.csv | infrastructure;devices,LTE | infrastructure;device,LTE | 3:26: businesses: 'device' is not known; did you mean devices?
            firms.csv | infrastructure;devices,LTE | devices;devices,LTE | 3:26: businesses: devices stands twice
            firms.csv | devices,LTE | devices,LTX | 3:49: specifications: 'LTX' is not known; did you mean LTE?
            firms.csv | Honor,China,Huawei,event | Honor,China,Huawei,later | 4:20: start: 'later' is not known; allowed are 2005, event
            firms.csv | Honor,China,Huawei | Honor,China,Hawei | 4:13: group: 'Hawei' is not known; did you mean Huawei?
            firms.csv | Nokia,Finland,Nokia,2005,infrastructure;devices,LTE,made up | Nokia,Finland,Nokia,2005,infrastructure;devices,LTE, | 3:53: source: is empty; it must hold a value
            firms.csv | LTE,made up | LTE | 2:1: has 6 cells; the header has 7
            firms.csv | firm,nation | firm,land | 1:1: the header must be firm,nation,group,start,businesses,specifications,source
            firm_values.csv | Huawei,rnd_spend | Huawei,rnd_spent | 2:8: quantity: 'rnd_spent' is not known; did you mean rnd_spend?
            firm_values.csv | Huawei,rnd_spend,0.5,billion USD | Huawei,rnd_spend,0.5,million USD | 2:22: unit: must be 'billion USD' but is 'million USD'
            firm_values.csv | Huawei,rnd_spend,0.5 | Huawei,rnd_spend,500 | 2:18: value: must be a number from 0 to 100 (billion USD) but is 500
            firm_values.csv | Huawei,rnd_spend,0.5 | Huawei,rnd_spend,NaN | 2:18: value: must be a number from 0 to 100 (billion USD) but is 'NaN'
            firm_values.csv | Huawei,rnd_spend,0.5 | Huawei,rnd_spend,0.9 | 2:18: value: must lie from low to high but 0.9 is not in [0.25, 0.75]
            firm_values.csv | recalled,0.25 | guessed,0.25 | 2:34: basis: 'guessed' is not known; allowed are estimated, recalled, sourced
            firm_values.csv | recalled,0.25 | sourced,0.25 | 2:42: low: must be empty, for a sourced value has no range
            firm_values.csv | recalled,0.25 | recalled, | 2:43: low: must be a number from 0 to 100 (billion USD) but is ''
            firm_values.csv | Huawei,rnd_target | Huawei,rnd_spend | 3:1: firm: Huawei rnd_spend stands twice, first in line 2
            firm_series.csv | other_revenue,2020 | other_revenue,2005 | 3:1: firm: Huawei other_revenue 2005 stands twice, first in line 2
            firm_series.csv | other_revenue,2020 | revenue,2020 | 3:8: path: 'revenue' is not known; allowed are other_revenue
            firm_series.csv | other_revenue,2020 | other_revenue,20 | 3:22: year: must be a year from 1995 to 2050 but is '20'
            nations.csv | China,CHN,0 | China,CHN,no | 2:11: bloc: 'no' is not known; allowed are 0, 1
            nations.csv | China,CHN | China,China | 2:7: iso3: must be three capital letters but is 'China'
            nations.csv | 0,CN | 0,CHN | 2:13: office: 'CHN' is not known; did you mean CN?
            nations.csv | 2013-Q4 | 2013-Q5 | 2:16: launch_4g: '2013-Q5' is not a date; allowed are 2019-Q2, 2019-05, 2019-05-16 and 2019
            nations.csv | 2010-Q4,recalled | ,recalled | 3:19: launch_4g_basis: must be empty, for there is no launch_4g
            nations.csv | EU:1995.. | EU-1995 | 3:55: treaties: 'EU-1995' is no membership; allowed are EU:1973..2020 and NATO:1949..
            nations.csv | EU:1973..2020 | EU:2020..1973 | 4:61: treaties: 'EU:2020..1973' ends before it begins
            nations.csv | Finland,FIN | China,FIN | 3:1: nation: China stands twice, first in line 2
            nation_values.csv | saturation,1.3 | saturation,13 | 2:18: value: must be a number from 0.1 to 3 (subscriptions per inhabitant) but is 13
            nation_series.csv | population,2005,10 | population,2005,0 | 2:23: value: must be a number above 0 (millions) but is 0
            world_series.csv | deflator,, | deflator,4G, | 2:10: generation: deflator is the world's: must be empty
            world_series.csv | station_price,4G | station_price, | 5:15: generation: station_price must say whose it is
            specifications.csv | 2008-Q4;2011-Q1 | 2011-Q1;2008-Q4 | 2:16: freezes: 2008-Q4 comes before 2011-Q1; dates must be in order
            specifications.csv | 2017-Q2 | 2007-Q2 | 2:32: work_ends: 2007-Q2 comes before 2011-Q1; dates must be in order
            specifications.csv | 2027-Q1,,made up | 2027-Q1,LTE,made up | 3:31: fork_of: there is no specification 'LTE' of 5G from which to split off; nothing is allowed here
            specifications.csv | LTE,4G | LTE,7G | 2:5: generation: '7G' is not known; did you mean 4G?
            events.yaml | firm: Honor | firm: Horror | 3:43: events[1].firm: there is no firm 'Horror'; did you mean Honor?
            """)
    void aMistakeIsToldWithLineAndColumn(String file, String old, String replacement, String refusal)
            throws IOException {
        SmallWorld.edit(folder.resolve("world").resolve(file), old, replacement);
        assertThat(Refusals.of(good)).contains("world/" + file + ":" + refusal);
    }

    @ParameterizedTest(name = "without {1}")
    @CsvSource(delimiter = '|', textBlock = """
            firm_values.csv | Nokia,rnd_target,0.1,1,recalled,0.05,0.15,made up, | firms.csv:3:1: firm: Nokia has no rnd_target (1) in firm_values.csv
            nation_values.csv | China,service_revenue,0.012,1,sourced,,,made up, | nations.csv:2:1: nation: China has no service_revenue (1) in nation_values.csv
            world_series.csv | deflator,,2005,0.85,1,sourced,,,made up, | world_series.csv:1:1: generation: the world has no deflator (1) in world_series.csv
            world_series.csv | device_price,6G,2010,300,USD,sourced,,,made up, | world_series.csv:1:1: generation: 6G has no device_price (USD) in world_series.csv
            """)
    void aMissingNumberIsToldWhereItsOwnerStands(String file, String row, String refusal) throws IOException {
        SmallWorld.edit(folder.resolve("world").resolve(file), row + "\n", "");
        assertThat(Refusals.of(good)).containsExactly("world/" + refusal);
    }

    @Test
    void aMissingPathIsToldWhereItsNationStands() throws IOException {
        Path file = folder.resolve("world/nation_series.csv");
        Files.writeString(file, Files.readString(file).replaceAll("Finland,gdp.*\n", ""));
        assertThat(Refusals.of(good))
                .containsExactly(
                        "world/nations.csv:3:1: nation: Finland has no gdp (billion USD) in nation_series.csv");
    }

    @Test
    void columnsAreCountedBehindQuotedCommasAndLinesBehindQuotedBreaks() throws IOException {
        Path file = folder.resolve("world/firms.csv");
        SmallWorld.edit(file, "Huawei,China,Huawei,2005,", "\"Huawei\",\"China\",Huawei,2004,");
        SmallWorld.edit(file, "LTE,made up", "LTE,\"made\nup\"");
        SmallWorld.edit(file, "Nokia,Finland", "Nokia,Fnland");
        assertThat(Refusals.of(good))
                .contains(
                        "world/firms.csv:2:25: start: '2004' is not known; did you mean 2005?",
                        "world/firms.csv:4:7: nation: 'Fnland' is not known; did you mean Finland?");
    }

    @Test
    void aMissingFileAndABrokenFileAreRefused() throws IOException {
        Files.delete(folder.resolve("world/firm_series.csv"));
        SmallWorld.edit(folder.resolve("world/world_series.csv"), "made up", "\"made up\"!");
        List<String> refusals = Refusals.of(good);
        assertThat(refusals)
                .contains("world/firm_series.csv:1:1: there is no such file; did you mean firm_values.csv?");
        assertThat(refusals).anyMatch(line -> line.startsWith("world/world_series.csv:2:1: is not CSV: "));
    }

    @Test
    void anEmptyFileIsRefusedOnceAndNotForEveryRowThatRefersToIt() throws IOException {
        Files.writeString(folder.resolve("world/specifications.csv"), "");
        assertThat(Refusals.of(good))
                .containsExactly(
                        "world/specifications.csv:1:1: has no rows; its header must be"
                                + " specification,generation,work_starts,freezes,work_ends,fork_of,source and rows must follow");
    }
}
