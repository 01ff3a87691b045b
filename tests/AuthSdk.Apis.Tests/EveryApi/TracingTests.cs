using System.Collections.Concurrent;
using System.Diagnostics;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.EveryApi;

/// <summary>A listener adds a trace header to every request of the process, so these tests run alone.</summary>
[Collection(nameof(ProcessWide))]
public sealed class TracingTests
{
    public static TheoryData<string> Apis => ApiCases.Names;

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-SEC-02")]
    public async Task No_activity_holds_a_secret_or_a_token(string name)
    {
        var api = ApiCases.Named(name);
        await using var emulator = await api.StartAsync(new ManualTimeProvider());
        var traces = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            // The emulator's side of the calls is in the same process and none of a client's business.
            ShouldListenTo = source => !source.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => traces.Enqueue(Text(activity)),
        };
        ActivitySource.AddActivityListener(listener);
        using var client = api.Create(emulator);

        await client.CallAsync();

        Assert.True(traces.Count(trace => trace.Contains("url.full", StringComparison.Ordinal)) > api.FirstTokenRequests);
        Secrets.AssertNone([.. api.Secrets, client.Tokens.Default.Current!.Value.Reveal()], string.Join('\n', traces));
    }

    private static string Text(Activity activity) => string.Join(
        '\n',
        activity.TagObjects
            .Concat(activity.Events.SelectMany(happening => happening.Tags))
            .Select(tag => $"{tag.Key}={tag.Value}")
            .Concat(activity.Baggage.Select(item => $"{item.Key}={item.Value}"))
            .Prepend(activity.DisplayName));
}
