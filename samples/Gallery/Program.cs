using AuthSdk.Samples.Gallery;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

var chosen = Exhibits.All.Where(exhibit => args.Length == 0 || args.Contains(exhibit.Name)).ToList();
if (args.Length > 0 && chosen.Count < args.Distinct().Count())
{
    Console.WriteLine("Shows how well-known providers are declared, and what goes over the wire. Nothing leaves this process.");
    Console.WriteLine($"  Gallery [NAME …]   of: {string.Join(", ", Exhibits.All.Select(exhibit => exhibit.Name))}");
    return args is ["--help" or "-h"] ? 0 : 2;
}

foreach (var exhibit in chosen)
{
    await ExhibitReport.ShowAsync(Console.Out, exhibit, stop.Token);
}

return 0;
