using System.Runtime.CompilerServices;
using AuthSdk.CareCentric;
using AuthSdk.Kmhfr;
using AuthSdk.Moodhood;
using AuthSdk.MskBlaze;
using AuthSdk.OpenCrvs;
using Microsoft.Extensions.DependencyInjection;

// Calls every API, in a container and without one. The arguments say where: kmhfr=http://127.0.0.1:41234/
const string Client = "smoke", Secret = "s3cret+50% ü", User = "clerk", Password = "p&ss=word", Patient = "BKR4S3EYB7ZKZYTYAU5DOCHHQY";

var addresses = args.Select(argument => argument.Split('=', 2)).ToDictionary(pair => pair[0], pair => new Uri(pair[1]));
Console.WriteLine(RuntimeFeature.IsDynamicCodeSupported ? "managed" : "native");

using (var api = KmhfrApi.Create(new KmhfrApiOptions
{
    Server = addresses["kmhfr"], ClientId = Client, ClientSecret = Secret, Username = User, Password = Password,
}))
{
    var page = await api.ListFacilitiesAsync(new() { PageSize = 5 });
    Console.WriteLine($"kmhfr: {page.Results[0].Name}");
}

var births = new EventSearch { Query = new SearchExpression { Type = "and", Clauses = [new SearchClause { EventType = "birth" }] }, Limit = 5 };
using (var api = OpenCrvsApi.Create(new OpenCrvsApiOptions
{
    BaseAddress = addresses["opencrvs"], TokenEndpoint = new Uri(addresses["opencrvs"], "/token"), ClientId = Client, ClientSecret = Secret,
}))
{
    Console.WriteLine($"opencrvs: {(await api.SearchEventsAsync(births)).Total} births");
}

using (var api = OpenCrvs2Api.Create(new OpenCrvs2ApiOptions
{
    BaseAddress = addresses["opencrvs2"], TokenEndpoint = new Uri(addresses["opencrvs2"], "/auth/token"), ClientId = Client, ClientSecret = Secret,
}))
{
    Console.WriteLine($"opencrvs2: {(await api.SearchEventsAsync(births)).Total} births");
}

using (var api = MoodhoodApi.Create(new MoodhoodApiOptions
{
    Server = new Uri(addresses["moodhood"], "/v1"), ClientId = Client, ClientSecret = Secret, Username = User, Password = Password,
}))
{
    Console.WriteLine($"moodhood: {(await api.ListSpacesAsync()).Items[0].Name}");
}

using (var api = MskBlazeApi.Create(new MskBlazeApiOptions
{
    Server = addresses["mskblaze"], ClientId = Client, ClientSecret = Secret, PartnerId = "partner",
}))
{
    Console.WriteLine($"mskblaze: {(await api.ListPatientsAsync("FHIR-T"))?.Total} subjects");
}

var services = new ServiceCollection();
services.AddCareCentricApi(options =>
{
    options.BaseAddress = new Uri(addresses["carecentric"], "/Vonk_IIS/R3");
    options.TokenEndpoint = new Uri(addresses["carecentric"], "/connect/token");
    options.ClientId = Client;
    options.ClientSecret = Secret;
    options.Username = User;
    options.Password = Password;
});
services.AddCareCentricSystemApi(options =>
{
    options.BaseAddress = new Uri(addresses["carecentric"], "/Vonk_IIS/R3");
    options.TokenEndpoint = new Uri(addresses["carecentric"], "/vlive/hpca/oauth/token");
    options.ClientId = Client;
    options.ClientSecret = Secret;
});
await using var provider = services.BuildServiceProvider();
await using var scope = provider.CreateAsyncScope();
var allergies = await scope.ServiceProvider.GetRequiredService<ICareCentricApi>().SearchAllergyIntolerancesAsync(new AllergyIntoleranceSearch(Patient));
Console.WriteLine($"carecentric: {allergies.Total} allergies");
allergies = await scope.ServiceProvider.GetRequiredService<ICareCentricSystemApi>().SearchAllergyIntolerancesAsync(new AllergyIntoleranceSearch(Patient));
Console.WriteLine($"carecentric, for a system: {allergies.Total} allergies");
