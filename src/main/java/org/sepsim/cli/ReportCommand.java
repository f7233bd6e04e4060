package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sepsim.report.EvidencePage;
import org.sepsim.report.Report;
import org.sepsim.results.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim report}. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description =
                "Writes one self-contained page out of stored results: headline, charts, events, how to make it again.")
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Results folder.")
    private Path folder;

    @Option(
            names = "--with",
            paramLabel = "DIR",
            description = "Results of validate or sensitivity whose findings it takes up; may be repeated.")
    private List<Path> with = new ArrayList<>();

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Write what validate found as a page of Markdown instead, its tables and charts in a folder"
                    + " beside it.")
    private Path page;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (page != null) {
            if (!page.toString().endsWith(".md")) {
                throw new UserMistake("--page must end with .md but is " + page);
            }
            EvidencePage.write(folder, page);
            spec.commandLine().getOut().println(page);
            return ExitCode.DONE;
        }
        Path file = Report.write(folder, with);
        Manifest.add(folder, List.of(file));
        spec.commandLine().getOut().println(file);
        return ExitCode.DONE;
    }
}
