package org.sepsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** These tests run without a display. */
class GuiCommandTest {
    @Test
    void withoutADisplayItSaysSoInOneLine() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.execute(new PrintWriter(out), new PrintWriter(err), "gui");
        assertThat(code).isEqualTo(ExitCode.MISTAKE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().contains("no display");
    }
}
