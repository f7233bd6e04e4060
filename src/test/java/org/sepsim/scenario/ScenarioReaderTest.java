package org.sepsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.mechanism.rnd.AspirationBudget;
import org.sepsim.mechanism.rnd.ConstantRatio;
import org.sepsim.model.Quarter;
import org.sepsim.model.event.Exit;

/** Good files, inheritance, overrides and the fingerprint. */
class ScenarioReaderTest {
    @TempDir
    private Path folder;

    private Path good;

    @BeforeEach
    void copyTheSmallWorld() throws IOException {
        good = SmallWorld.copyTo(folder);
    }

    private Path child(String text) throws IOException {
        return Files.writeString(folder.resolve("child.yaml"), "extends: good.yaml\npurpose: What else?\n" + text);
    }

    @Test
    void aScenarioHoldsItsNameItsWorldItsHistoryAndItsLevers() {
        Scenario scenario = ScenarioReader.read(good, List.of());
        assertThat(scenario.name()).isEqualTo("good");
        assertThat(scenario.purpose()).isEqualTo("What does this show?");
        assertThat(scenario.world().firms()).hasSize(3);
        assertThat(scenario.history()).hasSize(3);
        assertThat(scenario.policy().exportControl().start()).isNull();
    }

    @Test
    void aChildChangesOnlyWhatItNames() throws IOException {
        Scenario scenario = ScenarioReader.read(child("policy: {exportControl: {depth: 0.1}}\n"), List.of());
        assertThat(scenario.policy().exportControl().depth()).isEqualTo(0.1);
        assertThat(scenario.policy().exportControl().controller()).isEqualTo("China");
        assertThat(scenario.purpose()).isEqualTo("What else?");
    }

    @Test
    void aListReplacesTheListBelow() throws IOException {
        Path middle = child(
                "policy: {dated: [{date: 2026, type: exit, firm: Nokia}, {date: 2027, type: exit, firm: Honor}]}\n");
        Path top = Files.writeString(
                folder.resolve("top.yaml"),
                "extends: child.yaml\npurpose: And now?\npolicy: {dated: [{date: 2028, type: exit, firm: Huawei}]}\n");
        assertThat(ScenarioReader.read(middle, List.of()).policy().dated()).hasSize(2);
        assertThat(ScenarioReader.read(top, List.of()).policy().dated())
                .extracting("event")
                .containsExactly(new Exit("Huawei"));
    }

    @Test
    void anotherRuleDropsTheParametersOfTheRuleBelow() throws IOException {
        child("mechanisms: {rndBudget: {type: aspiration, up: 0.5}}\n");
        Path top = Files.writeString(
                folder.resolve("top.yaml"),
                "extends: child.yaml\npurpose: And now?\nmechanisms: {rndBudget: {type: constant-ratio}}\n");
        assertThat(ScenarioReader.read(top, List.of()).mechanisms().rndBudget()).isInstanceOf(ConstantRatio.class);
    }

    @Test
    void theSameRuleKeepsTheParametersBelow() throws IOException {
        child("mechanisms: {rndBudget: {type: aspiration, up: 0.5}}\n");
        Path top = Files.writeString(
                folder.resolve("top.yaml"),
                "extends: child.yaml\npurpose: And now?\nmechanisms: {rndBudget: {type: aspiration, down: 0.2}}\n");
        AspirationBudget budget = (AspirationBudget)
                ScenarioReader.read(top, List.of()).mechanisms().rndBudget();
        assertThat(budget.up()).isEqualTo(0.5);
        assertThat(budget.down()).isEqualTo(0.2);
    }

    @Test
    void aMistakeIsToldInTheFileInWhichItStands() throws IOException {
        SmallWorld.edit(good, "world: world", "world: world\neconomy: {payout: 2}");
        assertThat(Refusals.of(child("economy: {chipContent: 2}\n")))
                .containsExactlyInAnyOrder(
                        "good.yaml:3:19: economy.payout: must be a number from 0 to 1 but is 2",
                        "child.yaml:3:24: economy.chipContent: must be a number from 0 to 0.6 but is 2");
    }

    @Test
    void theWorldIsSoughtBesideTheFileThatNamesIt() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Path below =
                Files.writeString(folder.resolve("sub/child.yaml"), "extends: ../good.yaml\npurpose: From below?\n");
        assertThat(ScenarioReader.read(below, List.of()).world().nations()).hasSize(3);
    }

    @Test
    void anOverrideWinsAndTheLastOfThemMost() {
        Scenario scenario = ScenarioReader.read(
                good,
                List.of(
                        "policy.exportControl.start=2012-Q1",
                        "economy.payout=0.1",
                        "economy.payout=0.2",
                        "mechanisms.rndBudget.type=constant-ratio"));
        assertThat(scenario.policy().exportControl().start()).isEqualTo(Quarter.of(2012, 1));
        assertThat(scenario.economy().payout()).isEqualTo(0.2);
        assertThat(scenario.mechanisms().rndBudget()).isInstanceOf(ConstantRatio.class);
    }

    @Test
    void aWrongOverrideIsToldByItsColumn() {
        assertThat(Refusals.of(good, "economy.payout=1.5", "economy.payoff=1", "economy", "a..b=1", "economy.payout="))
                .containsExactlyInAnyOrder(
                        "--set:1:1: economy: must be path.to.parameter=value but is 'economy'",
                        "--set:1:1: a..b: must be path.to.parameter=value but is 'a..b=1'",
                        "--set:1:16: is empty");
        assertThat(Refusals.of(good, "economy.payout=1.5"))
                .containsExactly("--set:1:16: economy.payout: must be a number from 0 to 1 but is 1.5");
        assertThat(Refusals.of(good, "economy.payoff=1"))
                .containsExactly("--set:1:9: economy.payoff: is not known; did you mean payout?");
    }

    @Test
    void theResolvedTextIsAScenarioOfItsOwn() throws IOException {
        Scenario scenario = ScenarioReader.read(
                child(
                        "sources: [\"a, b\"]\npolicy: {dated: [{date: 2026-01-02, type: transfer, from: Nokia, into: Huawei,"
                                + " businesses: [devices], families: 0.25}]}\n"),
                List.of());
        Path resolved = Files.writeString(folder.resolve("resolved.yaml"), scenario.resolvedText());
        Scenario again = ScenarioReader.read(resolved, List.of());
        assertThat(again.resolvedText()).isEqualTo(scenario.resolvedText());
        assertThat(again.sha256()).isEqualTo(scenario.sha256()).hasSize(64);
        assertThat(again.policy()).isEqualTo(scenario.policy());
    }

    @Test
    void theFingerprintMovesWithAnyParameterAndAnyByteOfTheWorld() throws IOException {
        String before = ScenarioReader.read(good, List.of()).sha256();
        assertThat(ScenarioReader.read(good, List.of()).sha256()).isEqualTo(before);
        assertThat(ScenarioReader.read(good, List.of("economy.payout=0.51")).sha256())
                .isNotEqualTo(before);
        SmallWorld.edit(folder.resolve("world/firms.csv"), "made up", "made  up");
        assertThat(ScenarioReader.read(good, List.of()).sha256()).isNotEqualTo(before);
    }

    @Test
    void aFolderAMissingFileAndALargeFileAreRefused() throws IOException {
        assertThat(Refusals.of(folder.resolve("world"))).containsExactly("world:1:1: is a folder; a file is needed");
        assertThat(Refusals.of(folder.resolve("god.yaml")))
                .containsExactly("god.yaml:1:1: there is no such file; did you mean good.yaml?");
        Path large = Files.writeString(folder.resolve("large.yaml"), "# long\n".repeat(150_000));
        assertThat(Refusals.of(large)).containsExactly("large.yaml:1:1: has 1050000 bytes; allowed are 1000000");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreRead() throws IOException {
        Files.writeString(good, "\uFEFF" + Files.readString(good).replace("\n", "\r\n"));
        assertThat(ScenarioReader.read(good, List.of()).purpose()).isEqualTo("What does this show?");
    }
}
