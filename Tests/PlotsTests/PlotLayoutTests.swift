import Meeting
import Plots
import TestSupport
import Testing

@Suite struct PlotLayoutTests {
}
