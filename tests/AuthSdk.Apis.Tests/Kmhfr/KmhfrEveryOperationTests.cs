using System.Reflection;
using AuthSdk.Kmhfr;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.Kmhfr;

/// <summary>Each operation once, over sockets, against the emulator.</summary>
public sealed class KmhfrEveryOperationTests
{
    private static readonly Dictionary<Type, object> Bodies = new()
    {
        [typeof(NewFacility)] = new NewFacility { Name = "Mwangaza", FacilityType = KmhfrSeed.RecordId },
        [typeof(NewCommunityUnit)] = new NewCommunityUnit { Name = "Mwangaza Unit", Facility = KmhfrSeed.FacilityId, Status = KmhfrSeed.RecordId },
        [typeof(NewFacilityCoordinates)] = new NewFacilityCoordinates
        {
            Facility = KmhfrSeed.FacilityId,
            Coordinates = GeoPoint.At(-1.26110m, 36.85770m),
            CollectionDate = new DateTimeOffset(2024, 1, 31, 8, 0, 0, TimeSpan.FromHours(3)),
        },
        [typeof(FacilityUpdateDecision)] = FacilityUpdateDecision.Approve,
    };

    private static readonly (string Path, string Id)[] Seeded =
    [
        ("/chul/units/{id}", KmhfrSeed.UnitId), ("/chul/units_detail_report/", KmhfrSeed.UnitId), ("/facilities/facilities/{id}", KmhfrSeed.FacilityId),
        ("_report/{id}", KmhfrSeed.FacilityId), ("_template/{id}", KmhfrSeed.FacilityId), ("/counties/{id}", KmhfrSeed.CountyId),
        ("/counties/slim", KmhfrSeed.CountyId), ("/constituencies/{id}", KmhfrSeed.ConstituencyId), ("/constituencies/slim", KmhfrSeed.ConstituencyId),
        ("/wards/{id}", KmhfrSeed.WardId), ("/wards/slim", KmhfrSeed.WardId),
    ];

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task Every_operation_reaches_its_path_and_reads_the_answer(string verb)
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);
        var members = KmhfrMembers.All.Where(member => member.Line.StartsWith(verb + " ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(members);
        foreach (var (line, method) in members)
        {
            var id = Array.Find(Seeded, seeded => line.Contains(seeded.Path, StringComparison.Ordinal)).Id ?? KmhfrSeed.RecordId;
            var result = await CallAsync(registry, method, [.. method.GetParameters().Select(parameter => Argument(parameter, id))]);
            var request = emulator.Requests[^1];

            var number = line.Contains("{code}", StringComparison.Ordinal) ? 47 : KmhfrSeed.RecordNumber;
            var isNumbered = method.GetParameters()[0].ParameterType == typeof(int);
            Assert.Equal(
                line.Replace("{id}", isNumbered ? $"{number}" : id, StringComparison.Ordinal).Replace("{code}", $"{number}", StringComparison.Ordinal),
                $"{request.Method} {request.Path}");
            Assert.InRange((int)request.Status!.Value, 200, 204);
            if (method.ReturnType.IsGenericType)
            {
                Assert.True(result is not null, line);
            }
        }
    }

    private static object? Argument(ParameterInfo parameter, string id) => parameter switch
    {
        { Name: "id" } when parameter.ParameterType == typeof(string) => id,
        { Name: "id" } => KmhfrSeed.RecordNumber,
        { Name: "code" } => 47,
        { Name: "fields" } => new[] { FilteringSummaryNames.County },
        { Name: "query" } => null,
        _ when parameter.ParameterType == typeof(CancellationToken) => CancellationToken.None,
        _ => Bodies.GetValueOrDefault(parameter.ParameterType) ?? Activator.CreateInstance(parameter.ParameterType),
    };

    private static async Task<object?> CallAsync(IKmhfrApi registry, MethodInfo method, object?[] arguments)
    {
        var task = (Task)method.Invoke(registry, arguments)!;
        await task;
        return method.ReturnType.IsGenericType ? method.ReturnType.GetProperty(nameof(Task<object>.Result))!.GetValue(task) : null;
    }
}
