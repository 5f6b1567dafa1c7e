using Yitai.Devices.EscPos;
using Yitai.Devices.Ways;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Testing.Printing;

namespace Yitai.Devices.Tests;

public sealed class SlipBytes
{
    [Fact]
    public void The_paper_says_what_the_customer_needs()
    {
        var slip = Read(SlipLayout.Bytes(Samples.Slip));
        Assert.Equal(
            ["人民路营业厅", "Renmin Road Hall", "", "3x A007", "", "2x 综合业务", "General business", "前面 3 人等候  3 waiting before you", "约等 8-15 分钟  About 8-15 minutes",
             "", "身份证原件", "Your identity card", "", "扫码看排队进度，可延后或取消", "Scan to see your place, postpone or leave", "", "2026-11-23 10:05"],
            slip.Lines);
        Assert.Equal(["http://hall.example/ticket/#abc"], slip.Qr);
        Assert.True(slip.Cut);
    }

    [Fact]
    public void A_reprint_is_marked_in_both_languages() => Assert.Contains("2x 补打 REPRINT", Read(SlipLayout.Bytes(Samples.Slip with { Again = true })).Lines);

    [Fact]
    public void A_test_print_has_no_number() => Assert.Contains("2x 打印测试", Read(SlipLayout.Bytes(Samples.Slip with { Number = "" })).Lines);

    [Fact]
    public void A_name_holds_no_command() =>
        Assert.Equal("人Vx", Read(SlipLayout.Bytes(Samples.Slip with { Hall = new Words("人\u001dV\u0000\u0010x", "") })).Lines[0]);

    /// <summary>Letter by letter from the ESC/POS reference: ESC @, FS &amp;, ESC a 1, GB18030 of 号, LF, GS ! 3 times, GS ( k, GS V 66 0, GS r 1.</summary>
    [Fact]
    public void The_bytes_are_those_of_the_reference() => Assert.Equal(
        "1B40" + "1C26" + "1B6101" + "1D2122" + "41" + "BAC5" + "0A" + "1D286B0400" + "31413200" + "1D286B0300" + "314306" + "1D286B0300" + "314531" + "1D286B0500" + "3150306869"
        + "1D286B0300" + "315130" + "1D564200" + "1D7201",
        Convert.ToHexString(new EscPosWriter().Begin().Centred().Size(3).Line("A号").Qr("hi", 6).Cut().AskWhenPrinted().ToArray()));

    [Theory]
    [InlineData("Please have your identity card and the last invoice with you, in the original", "Please have your identity card and the last|invoice with you, in the original")]
    [InlineData("请带好身份证原件和最近一次的发票原件以及单位公章谢谢您的配合", "请带好身份证原件和最近一次的发票原件以及单位公章|谢谢您的配合")]
    [InlineData("", "")]
    public void Long_lines_are_broken_where_one_may(string text, string lines) => Assert.Equal(lines, string.Join('|', SlipLayout.Wrapped(text)));

    [Fact]
    public void A_word_longer_than_the_paper_is_broken_anywhere() => Assert.Equal([48, 12], SlipLayout.Wrapped(new string('x', 60)).Select(l => l.Length));

    [Theory]
    [InlineData("12121212", PaperLevel.Enough, null)]
    [InlineData("1212121E", PaperLevel.Low, null)]
    [InlineData("1A321272", PaperLevel.Out, PrintTrouble.PaperOut)]
    [InlineData("1A161212", PaperLevel.Enough, PrintTrouble.CoverOpen)]
    [InlineData("1A521A12", PaperLevel.Enough, PrintTrouble.Fault)]
    [InlineData("1A121212", PaperLevel.Enough, PrintTrouble.Offline)]
    public void The_status_is_read(string answers, PaperLevel paper, PrintTrouble? trouble) =>
        Assert.Equal(new PrinterStatus(paper, trouble), PrinterStatus.Of(Convert.FromHexString(answers)));

    [Theory]
    [InlineData("tcp://10.0.0.8:9100", typeof(TcpWay))]
    [InlineData("tcp://printer", typeof(TcpWay))]
    [InlineData("file:///dev/usb/lp0", typeof(DeviceFileWay))]
    [InlineData("/dev/usb/lp0", typeof(DeviceFileWay))]
    [InlineData("http://printer", null)]
    [InlineData("tcp://printer/tray", null)]
    [InlineData("printer", null)]
    public void An_address_says_the_way(string address, Type? way) => Assert.Equal(way, PrinterAddress.Parse(address)?.GetType());

    private static PrintedSlip Read(byte[] bytes)
    {
        var reader = new EscPosReader();
        return bytes.Select(reader.Take).OfType<PrintedSlip>().Single();
    }
}
