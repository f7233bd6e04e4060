package org.sepsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void thirtyTwoFirmsHaveAsManyColours() {
        List<String> names = new ArrayList<>(List.of("Huawei", "Nokia"));
        for (int i = names.size(); i < 32; i++) {
            names.add("Firm " + i);
        }
        Palette palette = Palette.of("firm", names);

        Set<Color> colours = new HashSet<>();
        names.forEach(name -> colours.add(palette.colour(name)));
        assertThat(colours).hasSize(32);
    }

    @Test
    void aWellKnownNationKeepsItsColourWhoeverElseIsThere() {
        Color alone = Palette.of("nation", List.of("Korea")).colour("Korea");

        assertThat(Palette.of("nation", List.of("Atlantis", "China", "Korea")).colour("Korea"))
                .isEqualTo(alone);
    }

    @Test
    void anEntityThatWasNotNamedHasNone() {
        assertThatThrownBy(() -> Palette.of("firm", List.of("Nokia")).colour("Huawei"))
                .hasMessageContaining("Huawei");
    }
}
