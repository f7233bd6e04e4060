package org.sepsim.model;

/** Arrays of arrays full of zeros, made row by row: for {@code new double[n][m]} the virtual machine calls a general routine that takes several times as long. */
public final class Grid {
    private Grid() {}

    /** So many rows of so many numbers. */
    public static double[][] ofDoubles(int rows, int columns) {
        double[][] grid = new double[rows][];
        for (int r = 0; r < rows; r++) {
            grid[r] = new double[columns];
        }
        return grid;
    }

    /** So many grids. */
    public static double[][][] ofDoubles(int grids, int rows, int columns) {
        double[][][] all = new double[grids][][];
        for (int g = 0; g < grids; g++) {
            all[g] = ofDoubles(rows, columns);
        }
        return all;
    }

    /** So many rows of so many whole numbers. */
    public static int[][] ofInts(int rows, int columns) {
        int[][] grid = new int[rows][];
        for (int r = 0; r < rows; r++) {
            grid[r] = new int[columns];
        }
        return grid;
    }

    /** So many rows of so many long numbers. */
    public static long[][] ofLongs(int rows, int columns) {
        long[][] grid = new long[rows][];
        for (int r = 0; r < rows; r++) {
            grid[r] = new long[columns];
        }
        return grid;
    }

    /** So many rows of so many answers, all of them no. */
    public static boolean[][] ofBooleans(int rows, int columns) {
        boolean[][] grid = new boolean[rows][];
        for (int r = 0; r < rows; r++) {
            grid[r] = new boolean[columns];
        }
        return grid;
    }
}
