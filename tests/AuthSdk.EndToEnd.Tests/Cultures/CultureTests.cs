using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AuthSdk.EndToEnd.Tests.Cultures;

/// <summary>
/// What is sent and what is read is the same under every culture: the tests of both run again, each culture in a process of its own. The cultures have a
/// decimal comma, another calendar, another minus sign, and an <c>i</c> whose capital is no <c>I</c>.
/// </summary>
public sealed partial class CultureTests
{
    // Keys and certificates take long to make and have no culture.
    private const string Again =
        "(FullyQualifiedName~EndToEnd.Tests.Conformance|FullyQualifiedName~EndToEnd.Tests.Dialects)&FullyQualifiedName!~Certificate&FullyQualifiedName!~Signing";

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public async Task All_that_is_sent_and_read_is_the_same_under(string culture)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "vstest", typeof(CultureTests).Assembly.Location, $"--TestCaseFilter:{Again}|FullyQualifiedName~{nameof(This_process_has_the_culture_that_it_is_asked_for)}" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [RunCulture.Variable] = culture },
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, $"{await output}{await errors}");
        Assert.InRange(int.Parse(Passed().Match(await output).Groups[1].Value, CultureInfo.InvariantCulture), 500, int.MaxValue);
    }

    [Fact]
    public async Task This_process_has_the_culture_that_it_is_asked_for()
    {
        Assert.Equal(RunCulture.Name, CultureInfo.CurrentCulture.Name);
        Assert.Equal(RunCulture.Name, await Task.Run(() => CultureInfo.CurrentCulture.Name));
    }

    [Fact]
    public void The_data_of_cultures_are_there()
    {
        Assert.Equal("-1,5", (-1.5).ToString(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("\u0130", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.NotEqual("-1.5", (-1.5).ToString(CultureInfo.GetCultureInfo("fa-IR")));
        Assert.IsType<PersianCalendar>(CultureInfo.GetCultureInfo("fa-IR").Calendar);
        Assert.IsType<UmAlQuraCalendar>(CultureInfo.GetCultureInfo("ar-SA").Calendar);
    }

    [GeneratedRegex(@"Passed: +(\d+)")]
    private static partial Regex Passed();
}
