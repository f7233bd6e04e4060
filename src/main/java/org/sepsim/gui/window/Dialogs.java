package org.sepsim.gui.window;

import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;

/** Asks for files. */
final class Dialogs {
    private Dialogs() {}

    static Optional<Path> save(Component parent, String name, String title) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(title);
        chooser.setSelectedFile(new File(name));
        if (chooser.showSaveDialog(parent) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        Path file = chooser.getSelectedFile().toPath();
        boolean replace = !Files.exists(file)
                || JOptionPane.showConfirmDialog(
                                parent, file + " is there already. Replace it?", title, JOptionPane.YES_NO_OPTION)
                        == JOptionPane.YES_OPTION;
        return replace ? Optional.of(file) : Optional.empty();
    }

    static Optional<Path> open(Component parent, Path folder, String title) {
        JFileChooser chooser = new JFileChooser(folder.toFile());
        chooser.setDialogTitle(title);
        return chooser.showOpenDialog(parent) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }
}
