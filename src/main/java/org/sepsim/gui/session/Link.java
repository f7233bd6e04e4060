package org.sepsim.gui.session;

/**
 * An edge of the network in one quarter.
 *
 * @param kind what ties the two
 * @param from place of the firm or nation; nations stand behind the firms
 * @param to place of the firm
 */
public record Link(Kind kind, int from, int to) {
    /** What ties two to each other. */
    public enum Kind {
        ALLIANCE("Alliances", "both sit in one alliance of industry or research"),
        LICENCE("Licences", "both use the other's essential patents under a licence"),
        BAN("Bans", "the nation excludes the vendor from new purchases"),
        CONTROL("Controls", "the nation bars the firm from components");

        private final String title;
        private final String meaning;

        Kind(String title, String meaning) {
            this.title = title;
            this.meaning = meaning;
        }

        /** The word on its switch. */
        public String title() {
            return title;
        }

        /** What an edge says, in words. */
        public String meaning() {
            return meaning;
        }
    }
}
