package org.sepsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.mechanism.declaration.ContestDeclaration;
import org.sepsim.mechanism.invention.NegativeBinomialInventions;

/** An ensemble lies over the file that names it, and what lies above that file wins. */
class EnsembleTest {
    private static final Path DRAWN = Path.of("src/test/resources/ensembles/drawn.yaml");
    private static final List<String> PARAMETERS = List.of(
            "mechanisms.inventions.carryOver", "mechanisms.declaration.essentialShare", "economy.contributionLag");

    @TempDir
    private Path folder;

    private Path table(String text) throws IOException {
        Files.writeString(folder.resolve("draws.csv"), text);
        return scenario("mine", Path.of("scenarios/baseline.yaml").toAbsolutePath(), "ensemble: draws.csv\n");
    }

    private Path scenario(String name, Path below, String lines) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".yaml"), "extends: " + below + "\npurpose: Is it so?\n" + lines);
    }

    @Test
    void aDrawIsTheScenarioWithItsValuesAndNothingElse() {
        Scenario scenario = ScenarioReader.read(DRAWN, List.of());
        Scenario byHand = ScenarioReader.read(
                DRAWN,
                List.of(
                        "ensemble=none",
                        "mechanisms.inventions.carryOver=0.2",
                        "mechanisms.declaration.essentialShare=0.6",
                        "economy.contributionLag=1"));

        assertThat(scenario.ensemble().parameters()).isEqualTo(PARAMETERS);
        assertThat(scenario.drawn(0).mechanisms()).isEqualTo(byHand.mechanisms());
        assertThat(scenario.drawn(0).economy()).isEqualTo(byHand.economy());
        assertThat(scenario.drawn(0).resolvedText()).isEqualTo(byHand.resolvedText());
        assertThat(((NegativeBinomialInventions) scenario.drawn(1).mechanisms().inventions()).carryOver())
                .isEqualTo(0.5);
        assertThat(((ContestDeclaration) scenario.drawn(2).mechanisms().declaration()).essentialShare())
                .isEqualTo(0.8);
    }

    @Test
    void itIsInheritedAndWhatIsFixedAboveItWins() throws IOException {
        Path above = scenario("above", DRAWN.toAbsolutePath(), "mechanisms: {inventions: {carryOver: 0.9}}\n");

        Scenario fixed = ScenarioReader.read(above, List.of("economy.contributionLag=2.5"));

        assertThat(fixed.ensemble().parameters()).containsExactly("mechanisms.declaration.essentialShare");
        assertThat(fixed.drawn(3).economy().contributionLag()).isEqualTo(2.5);
        assertThat(ScenarioReader.read(DRAWN, List.of("economy={contributionLag: 2}"))
                        .ensemble()
                        .parameters())
                .doesNotContain("economy.contributionLag");
        assertThat(ScenarioReader.read(above, List.of("ensemble=none"))
                        .ensemble()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void anotherRuleTakesTheParametersOfTheFormerWithIt() {
        Scenario other = ScenarioReader.read(DRAWN, List.of("mechanisms.declaration={type: truthful}"));

        assertThat(other.ensemble().parameters())
                .containsExactly("mechanisms.inventions.carryOver", "economy.contributionLag");
    }

    @Test
    void theBestDrawIsThatOfLeastDistanceThoughItIsNeverDrawn() {
        Scenario best = ScenarioReader.read(DRAWN, List.of("ensemble=best", "economy.contributionLag=3"));

        assertThat(best.ensemble().isEmpty()).isTrue();
        assertThat(((NegativeBinomialInventions) best.mechanisms().inventions()).carryOver())
                .isEqualTo(0.45);
        assertThat(best.economy().contributionLag()).isEqualTo(3);
        assertThat(Refusals.of(Path.of("scenarios/baseline.yaml"), "ensemble=none", "ensemble=best"))
                .containsExactly(
                        "--set:1:10: ensemble: names the best draw, but the scenario has no ensemble of draws");
    }

    @Test
    void drawsComeInProportionToTheirWeights() {
        ParameterEnsemble ensemble = ScenarioReader.read(DRAWN, List.of()).ensemble();

        assertThat(List.of(ensemble.at(1e-9), ensemble.at(0.39), ensemble.at(0.41), ensemble.at(0.69)))
                .containsExactly(0, 0, 1, 1);
        assertThat(List.of(ensemble.at(0.71), ensemble.at(0.89), ensemble.at(0.91), ensemble.at(1 - 1e-16)))
                .containsExactly(2, 2, 3, 3);
    }

    @Test
    void theResolvedTextHoldsTheDrawsAndReadsBackToTheSame() throws IOException {
        Scenario scenario = ScenarioReader.read(DRAWN, List.of("economy.contributionLag=2"));
        Path again = Files.writeString(
                folder.resolve("drawn.yaml"),
                scenario.resolvedText()
                        .replace(
                                "world: \"world\"",
                                "world: " + Path.of("scenarios/world").toAbsolutePath()));

        assertThat(scenario.resolvedText())
                .contains("ensemble: |\n  particle,weight,distance,mechanisms.inventions.carryOver,"
                        + "mechanisms.declaration.essentialShare\n  0,0.4,1.8,0.2,0.6\n");
        assertThat(ScenarioReader.read(again, List.of()).ensemble()).isEqualTo(scenario.ensemble());
        assertThat(new ScenarioReader()
                        .resolved("drawn", scenario.resolvedText(), Path.of("scenarios/world"))
                        .sha256())
                .isEqualTo(scenario.sha256())
                .isNotEqualTo(ScenarioReader.read(DRAWN, List.of()).sha256());
    }

    @Test
    void aReaderSharesATableBetweenReadingsAndSeesThatItsFileHasChanged() throws IOException {
        Path mine = table("particle,weight,distance,economy.payout\na,1,0,0.1\n");
        ScenarioReader reader = new ScenarioReader();
        ParameterEnsemble first = reader.scenario(mine, List.of()).ensemble();

        assertThat(reader.scenario(mine, List.of("policy.exportControl.depth=0.3"))
                        .ensemble())
                .isSameAs(first);
        assertThat(reader.scenario(mine, List.of("mechanisms.inventions.carryOver=0.9"))
                        .ensemble())
                .isSameAs(first);
        table("particle,weight,distance,economy.payout\na,1,0,0.2\n");
        assertThat(reader.scenario(mine, List.of()).ensemble().draws().get(0).values())
                .containsExactly("0.2");
        table("particle,weight,distance,economy.payout\na,1,0,-1\n");
        assertThatThrownBy(() -> reader.scenario(mine, List.of()))
                .hasMessageContaining("draws.csv:2:7: economy.payout: must be a number");
    }

    @Test
    void knownDrawsAreJudgedAnewWhenTheyAreLaidOverOtherNumbers() throws IOException {
        Path baseline = Path.of("scenarios/baseline.yaml").toAbsolutePath();
        Files.writeString(
                folder.resolve("draws.csv"), "particle,weight,distance,mechanisms.alliances.camps\na,1,0,3\n");
        String camps = "ensemble: draws.csv\nmechanisms: {alliances: {camps: %d}}\n";
        ScenarioReader reader = new ScenarioReader();

        assertThat(reader.scenario(scenario("camps", baseline, camps.formatted(3)), List.of())
                        .allianceCamps())
                .isEqualTo(3);
        assertThatThrownBy(() -> reader.scenario(scenario("camps", baseline, camps.formatted(4)), List.of()))
                .hasMessageContaining("draws.csv:2:7: draws another number of alliances");
    }

    @Test
    void everyMistakeIsToldWithItsPlace() throws IOException {
        assertThat(Refusals.of(table("""
                        particle,weight,distance,mechanisms.inventions.carryOvr,economy.contributionLag
                        0,1,0.1,0.5,-1
                        1,1,0.1,0.5,2
                        2,1,0.1,0.5,x
                        """)))
                .containsExactly(
                        "draws.csv:1:48: mechanisms.inventions.carryOvr: is not known; did you mean carryOver?",
                        "draws.csv:2:13: economy.contributionLag: must be a number from 0.25 to 10 (years) but is -1",
                        "draws.csv:4:13: economy.contributionLag: must be a number from 0.25 to 10 (years) but is 'x'");
        assertThat(Refusals.of(table("particle,weight,distance,policy.goals,policy.exportControl\n0,1,0,x,y\n")))
                .containsExactly(
                        "draws.csv:1:33: policy.goals: must be a parameter of one value",
                        "draws.csv:1:46: policy.exportControl: must be a parameter of one value");
        assertThat(Refusals.of(table("particle,weight,distance,economy.payout,economy.payout\n0,1,0,0.1,0.1\n")))
                .containsExactly("draws.csv:1:41: economy.payout: stands twice");
        assertThat(Refusals.of(table("particle,weight,distance,economy.payout\na,-1,x,0.1\n")))
                .containsExactly(
                        "draws.csv:2:3: weight: must be a number of at least 0 but is '-1'",
                        "draws.csv:2:6: distance: must be a number of at least 0 but is 'x'");
        assertThat(Refusals.of(table("particle,weight,distance,economy.payout\na,0,1,0.1\n")))
                .containsExactly("draws.csv:2:3: weight: must be above 0 in one row at least");
        assertThat(Refusals.of(table("weight,economy.payout\n1,0.1\n")))
                .singleElement()
                .asString()
                .startsWith("draws.csv:1:1: the header must be particle,weight,distance and then paths");
        assertThat(Refusals.of(scenario("x", DRAWN.toAbsolutePath(), "ensemble: drws.csv\n")))
                .containsExactly("x.yaml:3:11: ensemble: must name a table of draws but there is no file 'drws.csv'"
                        + "; did you mean draws.csv?");
    }
}
